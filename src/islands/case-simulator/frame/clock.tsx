import { useDesk } from '../attempt/desk.ts';
import css from './clock.module.css';
import opens from './opens.module.css';

/** Minutes spent and left, as a line that fills; what each thing cost stands behind it. */
export function Clock() {
  const { state, say, names } = useDesk();
  const { minutesSpent, minutesBudget, minutesLeft, timeline, questions } = state;
  return (
    <section className={css.clock} aria-labelledby="case-clock">
      <h3 id="case-clock" className="eyebrow">
        {say('case.clock.title')}
      </h3>
      <p className={css.spent}>{say('case.clock.left', { left: minutesLeft })}</p>
      <div className={css.line} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (100 * minutesSpent) / minutesBudget)}%` }} />
      </div>
      <p className="small soft">{say('case.clock.spent', { spent: minutesSpent, budget: minutesBudget })}</p>
      {(timeline.length > 0 || questions.length > 0) && (
        <details className={css.costs}>
          <summary className={opens.opens}>{say('case.clock.where')}</summary>
          <ol>
            {[...timeline, ...questions]
              .toSorted((a, b) => a.action - b.action)
              .map((entry) => (
                <li key={entry.action}>
                  <span>
                    {'finding' in entry
                      ? names.finding.get(entry.finding)?.text
                      : (names.test.get(entry.test)?.name ?? entry.test)}
                  </span>
                  <span>{say('case.minutes', { minutes: entry.minutes })}</span>
                </li>
              ))}
          </ol>
        </details>
      )}
    </section>
  );
}
