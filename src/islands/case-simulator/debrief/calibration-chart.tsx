import { useDesk } from '../attempt/desk.ts';
import css from './debrief.module.css';

export type Calibrated = {
  readonly key: string;
  readonly name: string;
  /** 0–1 each. */
  readonly stated: number;
  readonly likely: number;
  readonly truly: boolean;
};

const SIZE = 220;
const EDGE = 34;
const at = (share: number): number => EDGE + share * SIZE;
const up = (share: number): number => EDGE / 2 + (1 - share) * SIZE;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** What was stated across, what the readings gave upwards: on the line both agree. Filled: it truly drove. The table below says the same. */
export function CalibrationChart({ rows }: { readonly rows: readonly Calibrated[] }) {
  const { say } = useDesk();
  return (
    <figure className={css.chart}>
      <svg
        viewBox={`0 0 ${SIZE + EDGE + 12} ${SIZE + EDGE * 1.6}`}
        role="img"
        aria-label={say('case.calibration.chart')}
      >
        <path className={css.axis} d={`M${at(0)} ${up(1)}V${up(0)}H${at(1)}`} />
        <path className={css.agree} d={`M${at(0)} ${up(0)}L${at(1)} ${up(1)}`} />
        {TICKS.map((tick) => (
          <g key={tick} className={css.ticks}>
            <text x={at(tick)} y={up(0) + 15} textAnchor="middle">
              {Math.round(tick * 100)}
            </text>
            <text x={at(0) - 6} y={up(tick) + 4} textAnchor="end">
              {Math.round(tick * 100)}
            </text>
          </g>
        ))}
        <text className={css.axisName} x={at(0.5)} y={up(0) + 32} textAnchor="middle">
          {say('case.calibration.across')}
        </text>
        {rows.map(({ key, stated, likely, truly }, index) => (
          <g key={key}>
            <circle className={css.dot} data-truly={truly} cx={at(stated)} cy={up(likely)} r="6" />
            <text className={css.dotName} x={at(stated) + 9} y={up(likely) + 4}>
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="small soft">{say('case.calibration.caption')}</figcaption>
    </figure>
  );
}
