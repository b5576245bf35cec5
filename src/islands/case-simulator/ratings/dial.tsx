import type { Say } from '../words/make-say.ts';
import css from './instrument.module.css';

type Props = { readonly value: number; readonly side: string; readonly say: Say };

/** Degrees shown on each side of the needle's own five. */
const HALF_SPAN = 15;
/** How far a degree of the scale is spread on the dial. */
const SPREAD = 2.4;
const RADIUS = 150;
const MIDDLE = 130;
const PIVOT = 180;

/** A stretch of an inclinometer's dial with its needle: fives long and numbered, degrees fine. */
export function Dial({ value, side, say }: Props) {
  const centre = Math.round(value / 5) * 5;
  const degrees = Array.from({ length: 2 * HALF_SPAN + 1 }, (_, index) => centre - HALF_SPAN + index);
  const at = (degree: number, radius: number): string => {
    const turn = ((degree - centre) * SPREAD * Math.PI) / 180;
    return `${(MIDDLE + radius * Math.sin(turn)).toFixed(1)} ${(PIVOT - radius * Math.cos(turn)).toFixed(1)}`;
  };
  const place = (degree: number, radius: number) => {
    const [x = '0', y = '0'] = at(degree, radius).split(' ');
    return { x, y };
  };
  const below = Math.floor(value / 5) * 5;
  return (
    <svg
      className={css.tape}
      viewBox="0 0 260 150"
      role="img"
      aria-label={say('case.dial', { side, below, above: below + 5, nearer: value - below < 2.5 ? below : below + 5 })}
    >
      {degrees.map((degree) => (
        <path
          key={degree}
          className={css.tick}
          d={`M${at(degree, RADIUS)}L${at(degree, RADIUS - (degree % 5 === 0 ? 16 : 9))}`}
        />
      ))}
      {degrees
        .filter((degree) => degree % 5 === 0)
        .map((degree) => (
          <text
            key={degree}
            className={css.figure}
            {...place(degree, RADIUS - 28)}
            textAnchor="middle"
            dominantBaseline="middle"
          >
            {degree}
          </text>
        ))}
      <path className={css.needle} d={`M${at(value, 40)}L${at(value, RADIUS + 4)}`} />
    </svg>
  );
}
