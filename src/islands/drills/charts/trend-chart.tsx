import css from './charts.module.css';

export type TrendPoint = {
  /** Where on the axis, and how it is written there. */
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

type Props = {
  readonly title: string;
  /** What the axes count. */
  readonly across: string;
  readonly points: readonly TrendPoint[];
  /** The upper end of the scale; it starts at 0. */
  readonly top: number;
  readonly say: (value: number) => string;
  /** A level to compare with, and its name. */
  readonly mark?: { readonly value: number; readonly label: string };
};

const BOX = { width: 340, height: 168, left: 44, right: 14, top: 14, bottom: 30 } as const;
const LEVELS = [0, 0.25, 0.5, 0.75, 1] as const;

/** A value over time with its uncertainty as whiskers. The table beside it says the same in numbers. */
export function TrendChart({ title, across, points, top, say, mark }: Props) {
  const last = points.at(-1);
  if (!last) return null;
  const [from, to] = [Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at))];
  const inside = (value: number): number => Math.min(top, Math.max(0, value));
  const x = (at: number): number =>
    BOX.left + 8 + (to === from ? 0.5 : (at - from) / (to - from)) * (BOX.width - BOX.left - BOX.right - 16);
  const y = (value: number): number => BOX.top + (1 - inside(value) / top) * (BOX.height - BOX.top - BOX.bottom);
  const ends = points.length > 1 ? [points[0], last] : [last];
  return (
    <figure className={css.chart}>
      <figcaption aria-hidden="true">{title}</figcaption>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={title}>
        {LEVELS.map((share) => (
          <g key={share}>
            <path className={css.grid} d={`M${BOX.left} ${y(share * top)}H${BOX.width - BOX.right}`} />
            {share % 0.5 === 0 && (
              <text className={css.tick} x={BOX.left - 7} y={y(share * top) + 4} textAnchor="end">
                {say(share * top)}
              </text>
            )}
          </g>
        ))}
        {mark && (
          <>
            <path className={css.level} d={`M${BOX.left} ${y(mark.value)}H${BOX.width - BOX.right}`} />
            <text className={css.levelName} x={BOX.width - BOX.right} y={y(mark.value) - 4} textAnchor="end">
              {mark.label}
            </text>
          </>
        )}
        {points.map(({ at, low, high }) => (
          <path key={`whisker-${at}`} className={css.whisker} d={`M${x(at)} ${y(low)}V${y(high)}`} />
        ))}
        <path className={css.line} d={`M${points.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L')}`} />
        {points.map(({ at, value }) => (
          <circle key={at} className={css.dot} cx={x(at)} cy={y(value)} r="4" />
        ))}
        {ends.map(
          (point, index) =>
            point && (
              <text
                key={point.at}
                className={css.tick}
                x={x(point.at)}
                y={BOX.height - 10}
                textAnchor={index === 0 && points.length > 1 ? 'start' : points.length > 1 ? 'end' : 'middle'}
              >
                {point.at}
              </text>
            ),
        )}
        <text className={css.tick} x={(BOX.left + BOX.width) / 2} y={BOX.height - 10} textAnchor="middle">
          {points.length > 1 ? across : ''}
        </text>
      </svg>
    </figure>
  );
}
