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
/** How near two dots may lie, as a share of the axis, before their numbers would be written over each other. */
const TOO_NEAR = 0.07;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const isNear = (one: Calibrated, other: Calibrated): boolean =>
  Math.hypot(one.stated - other.stated, one.likely - other.likely) < TOO_NEAR;

/** Where dots lie on a heap the first has its number; the table below names them all. */
function numbered(rows: readonly Calibrated[]): readonly Calibrated[] {
  return rows.reduce<readonly Calibrated[]>(
    (shown, row) => (shown.some((other) => isNear(row, other)) ? shown : shown.concat(row)),
    [],
  );
}

/** What truly drove is drawn last, so that a heap of rings never hides or feigns it. */
const inFront = (rows: readonly Calibrated[]): readonly Calibrated[] =>
  rows.toSorted((a, b) => Number(a.truly) - Number(b.truly));

/** What was stated across, what the readings gave upwards: on the line both agree. Filled: it truly drove. The table below says the same. */
export function CalibrationChart({ rows }: { readonly rows: readonly Calibrated[] }) {
  const { say } = useDesk();
  const withNumber = numbered(rows);
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
        {inFront(rows).map((row) => (
          <circle
            key={row.key}
            className={css.dot}
            data-truly={row.truly}
            cx={at(row.stated)}
            cy={up(row.likely)}
            r="5"
          />
        ))}
        {withNumber.map((row) => (
          <text key={row.key} className={css.dotName} x={at(row.stated) + 9} y={up(row.likely) + 4}>
            {rows.indexOf(row) + 1}
          </text>
        ))}
      </svg>
      <figcaption className="small soft">{say('case.calibration.caption')}</figcaption>
    </figure>
  );
}
