import { measureAgain } from '#engine/grading/second-visit/project-return.ts';
import { useDesk } from '../attempt/desk.ts';
import type { NamedTest } from '../words/make-names.ts';
import { ChangeRow } from './change-row.tsx';
import css from './second-visit.module.css';
import type { VisitPart } from './visit-part.ts';

/** What was measured at the first visit, to be taken again; each costs its minutes of this visit. */
export function MeasureAgain({ visit, projection }: VisitPart) {
  const { act, announce, brief, data, names, run, state, say } = useDesk();
  const { minutes } = data.knowledge.grading.secondVisit;
  const left = minutes - visit.minutesSpent;
  const measured = [...names.test.values()].filter(
    (test) =>
      state.timeline.some((entry) => entry.test === test.id) &&
      test.findings.some(
        (finding) =>
          finding.kind === 'number' &&
          state.screen.readings.some((had) => had.finding === finding.id && typeof had.value === 'number'),
      ),
  );
  const take = (test: NamedTest) => {
    const readings = measureAgain(data.sheet, test, projection, run, data.knowledge);
    if (act({ type: 'measured-again', test: test.id, readings })) announce(say('case.test.done', { test: test.name }));
  };
  return (
    <section className={css.part} aria-labelledby="measure-again">
      <h3 id="measure-again">{say('case.visit.measure')}</h3>
      <p className="soft">
        {measured.length === 0
          ? say('case.visit.measure.nothing', { name: brief.name })
          : say('case.visit.measure.lead', { left })}
      </p>
      <ul className={css.tests}>
        {measured.map((test) => (
          <li key={test.id}>
            <div className={css.head}>
              <div>
                <h4>{test.name}</h4>
                <p className="small soft">{say('case.minutes', { minutes: test.minutes })}</p>
              </div>
              {!visit.tests.includes(test.id) && (
                <button
                  type="button"
                  className="button"
                  onClick={() => take(test)}
                  disabled={visit.ended || test.minutes > left}
                  aria-label={say('case.test.againLabel', { test: test.name, minutes: test.minutes })}
                >
                  {say('case.test.again')}
                </button>
              )}
            </div>
            {visit.takenAgain
              .filter((taken) => taken.test === test.id)
              .map((taken) => (
                <ChangeRow key={`${taken.finding}-${taken.side}`} taken={taken} ended={visit.ended} />
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
