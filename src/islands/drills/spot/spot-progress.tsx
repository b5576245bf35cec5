import { useMemo } from 'react';
import { findScale } from '#engine/seeing/find-scale.ts';
import { PUBLISHED_KAPPAS } from '#engine/seeing/published-kappas.table.ts';
import type { SeeingMode, SeeingTask } from '#engine/seeing/seeing-task.ts';
import { summarizeRatings } from '#engine/seeing/summarize-ratings.ts';
import { isSettled, type Threshold } from '#engine/seeing/threshold.ts';
import { traceSeeing } from '#engine/seeing/trace-seeing.ts';
import { AgreementChart, type References } from '../charts/agreement-chart.tsx';
import { CHART_WORDS } from '../charts/chart-words.table.ts';
import chartCss from '../charts/charts.module.css';
import { sayNumber } from '../charts/say-number.ts';
import { TrendChart } from '../charts/trend-chart.tsx';
import { MODE_LABELS, PART_LABELS, TASK_LABELS } from '../drill-words.table.ts';
import { PROGRESS_WORDS } from './progress-words.table.ts';
import css from './spot.module.css';
import { sayDeparture } from './spot-words.table.ts';
import { useSpotTrials } from './use-spot-trials.ts';

type Props = { readonly task: SeeingTask; readonly mode: SeeingMode; readonly references: References };

/** d′ at the top of its chart: nearly nobody gets past it in twenty answers. */
const D_PRIME_TOP = 4;

/** How the eye does over time: what it tells apart, how sure, and how that compares with published agreement. */
export function SpotProgress({ task, mode, references }: Props) {
  const trials = useSpotTrials(task, mode);
  const points = useMemo(() => traceSeeing(task, trials), [task, trials]);
  const now = points.at(-1);
  if (!now) return <p className={css.none}>{PROGRESS_WORDS.none}</p>;
  const constant = trials.flatMap(({ parts }) => parts.filter(({ role }) => role !== 'near'));
  const knee = constant.filter(({ part }) => part === 'knee');
  const trend = points.flatMap(({ clips, summary: { sensitivity } }) =>
    sensitivity === null
      ? []
      : [
          {
            at: clips,
            value: sensitivity.dPrime,
            low: sensitivity.dPrime - sensitivity.standardError,
            high: sensitivity.dPrime + sensitivity.standardError,
          },
        ],
  );
  const latest = trend.at(-1);

  return (
    <section className={css.progress} aria-labelledby="eye">
      <h2 id="eye">{PROGRESS_WORDS.title}</h2>
      <p>{PROGRESS_WORDS.basis(TASK_LABELS[task].toLowerCase(), MODE_LABELS[mode], trials.length)}</p>
      <div className={css.thresholds}>
        <h3>{PROGRESS_WORDS.thresholdTitle}</h3>
        <p className="small soft">{PROGRESS_WORDS.thresholdNote}</p>
        <div className={css.charts}>
          {now.thresholds.map(({ part, threshold }) => {
            const scale = findScale(task, part);
            if (!scale) return null;
            const { unit, usual, textbook, most } = scale;
            const at = (point: (typeof points)[number]): Threshold =>
              point.thresholds.find((each) => each.part === part)?.threshold ?? threshold;
            return (
              <div key={part} className={css.threshold}>
                <TrendChart
                  title={PROGRESS_WORDS.threshold(
                    PART_LABELS[part],
                    sayDeparture(threshold.departure, unit),
                    isSettled(threshold),
                  )}
                  across={PROGRESS_WORDS.clips}
                  top={most - usual}
                  say={(value) => sayDeparture(value, unit)}
                  mark={{ value: textbook - usual, label: PROGRESS_WORDS.typical }}
                  points={points.map((point) => {
                    const { departure, low, high } = at(point);
                    return { at: point.clips, value: departure, low, high };
                  })}
                />
              </div>
            );
          })}
        </div>
      </div>
      <div className={css.pair}>
        <div>
          <h3>{PROGRESS_WORDS.dPrimeTitle}</h3>
          <p className="small soft">{PROGRESS_WORDS.dPrimeNote}</p>
          {latest ? (
            <TrendChart
              title={PROGRESS_WORDS.dPrime(sayNumber(latest.value, 1))}
              across={PROGRESS_WORDS.clips}
              top={D_PRIME_TOP}
              say={(value) => value.toFixed(0)}
              points={trend}
            />
          ) : (
            <p>{PROGRESS_WORDS.dPrimeNone}</p>
          )}
        </div>
        <div>
          <AgreementChart
            own={[
              { label: PROGRESS_WORDS.youAll, agreement: summarizeRatings(constant).agreement },
              { label: PROGRESS_WORDS.youKnee, agreement: summarizeRatings(knee).agreement },
            ]}
            published={PUBLISHED_KAPPAS.filter((row) => row.task === task)}
            references={references}
          />
          <p className="small soft">{CHART_WORDS.caution}</p>
        </div>
      </div>
      <details className={css.numbers}>
        <summary>{PROGRESS_WORDS.numbers}</summary>
        <div className={css.scroll}>
          <table className={chartCss.table}>
            <caption className="visually-hidden">{PROGRESS_WORDS.numbers}</caption>
            <thead>
              <tr>
                <th scope="col">{PROGRESS_WORDS.clips}</th>
                <th scope="col">d′</th>
                <th scope="col">κ</th>
                {now.thresholds.map(({ part }) => (
                  <th key={part} scope="col">
                    {PART_LABELS[part]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ clips, summary, thresholds }) => (
                <tr key={clips}>
                  <th scope="row">{clips}</th>
                  <td>{sayNumber(summary.sensitivity?.dPrime, 1)}</td>
                  <td>{sayNumber(summary.agreement?.kappa, 2)}</td>
                  {thresholds.map(({ part, threshold }) => {
                    const unit = findScale(task, part)?.unit ?? 'degrees';
                    return (
                      <td key={part}>
                        {sayDeparture(threshold.departure, unit)} ({sayDeparture(threshold.low, unit)}–
                        {sayDeparture(threshold.high, unit)})
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
