import { summarizeErrors } from '#engine/seeing/measuring-error.ts';
import { TrendChart } from '../charts/trend-chart.tsx';
import css from './measure.module.css';
import { MEASURE_WORDS } from './measure-words.table.ts';

type Props = {
  readonly errors: readonly number[];
  readonly yardstick: { readonly degrees: number; readonly short: string; readonly href: string };
};

/** Bodies to a point of the chart, and the distance at its top, degrees. */
const BODIES_A_POINT = 5;
const TOP = 16;
/** A bias is worth a sentence from this size, degrees, and from so many bodies on. */
const WORTH_SAYING = { bias: 1, bodies: 5 } as const;

const degrees = (value: number): string => `${Math.abs(value).toFixed(1)}°`;

/** How far from the truth one's readings lie, over time and against the published figure. */
export function MeasureProgress({ errors, yardstick }: Props) {
  const all = summarizeErrors(errors);
  if (!all) return null;
  const points = errors.flatMap((_, start) => {
    if (start % BODIES_A_POINT !== 0) return [];
    const stretch = errors.slice(start, start + BODIES_A_POINT);
    const distances = stretch.map(Math.abs);
    return [
      {
        at: start + stretch.length,
        value: distances.reduce((sum, distance) => sum + distance, 0) / stretch.length,
        low: Math.min(...distances),
        high: Math.max(...distances),
      },
    ];
  });
  return (
    <section className={css.progress} aria-labelledby="hand">
      <h2 id="hand">{MEASURE_WORDS.progress}</h2>
      <p>
        {MEASURE_WORDS.distance(all.count, degrees(all.distance))}{' '}
        {all.count >= WORTH_SAYING.bodies &&
          Math.abs(all.bias) >= WORTH_SAYING.bias &&
          MEASURE_WORDS.bias(degrees(all.bias), all.bias > 0)}
      </p>
      {all.ownDetectableChange !== null && (
        <p>
          {MEASURE_WORDS.own(degrees(all.ownDetectableChange))} {MEASURE_WORDS.published(degrees(yardstick.degrees))} (
          <a href={yardstick.href}>{yardstick.short}</a>).
        </p>
      )}
      <TrendChart
        title={MEASURE_WORDS.chart}
        across={MEASURE_WORDS.across}
        points={points}
        top={TOP}
        say={(value) => `${value.toFixed(0)}°`}
        mark={{ value: yardstick.degrees, label: MEASURE_WORDS.mdc }}
      />
    </section>
  );
}
