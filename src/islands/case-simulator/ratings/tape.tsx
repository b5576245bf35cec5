import type { Say } from '../words/make-say.ts';
import css from './instrument.module.css';

type Props = { readonly value: number; readonly unit: string; readonly side: string; readonly say: Say };

/** Units of the tape shown on each side of the mark. */
const HALF_SPAN = 3;
const UNIT_WIDTH = 44;

/** A stretch of tape with a mark on it: whole units long and numbered, halves shorter, tenths fine. */
export function Tape({ value, unit, side, say }: Props) {
  const first = Math.max(0, Math.floor(value) - HALF_SPAN);
  const last = first + 2 * HALF_SPAN + 1;
  const at = (position: number) => 8 + (position - first) * UNIT_WIDTH;
  const ticks = Array.from({ length: (last - first) * 10 + 1 }, (_, index) => first + index / 10);
  const units = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const width = at(last) + 8;
  const below = Math.floor(value);
  return (
    <svg
      className={css.tape}
      viewBox={`0 0 ${width} 60`}
      role="img"
      aria-label={say('case.tape', {
        side,
        unit,
        below,
        above: below + 1,
        where: say(`case.tape.${nearness(value - below)}`),
      })}
    >
      <rect className={css.band} x="0.5" y="14" width={width - 1} height="34" />
      {ticks.map((position, index) => (
        <line
          key={position}
          className={css.tick}
          x1={at(position)}
          x2={at(position)}
          y1="14"
          y2={index % 10 === 0 ? 30 : index % 5 === 0 ? 25 : 20}
        />
      ))}
      {units.map((position) => (
        <text key={position} className={css.figure} x={at(position)} y="43" textAnchor="middle">
          {position}
        </text>
      ))}
      <path className={css.mark} d={`M${at(value)} 31V12l-5-9h10z`} />
    </svg>
  );
}

/** Where between two whole units a mark lies, as coarsely as someone looking at it would say. */
function nearness(share: number): 'lower' | 'under-half' | 'half' | 'over-half' | 'upper' {
  if (share < 0.15) return 'lower';
  if (share < 0.4) return 'under-half';
  if (share < 0.6) return 'half';
  return share < 0.85 ? 'over-half' : 'upper';
}
