import { useDesk } from '../attempt/desk.ts';
import opens from '../frame/opens.module.css';
import type { NamedTest } from '../words/make-names.ts';
import css from './steps.module.css';
import { StopNotice } from './stop-notice.tsx';
import { TestRow } from './test-row.tsx';
import { WatchRow } from './watch-row.tsx';

/** The shelves of the test cupboard, in the order a trainer would reach for them. */
const SHELVES: readonly { readonly id: string; readonly holds: (test: NamedTest, movement: string) => boolean }[] = [
  { id: 'probes', holds: (test) => test.purpose === 'modification-probe' },
  { id: 'measures', holds: (test) => test.purpose === 'measurement' },
  {
    id: 'screens',
    holds: (test, movement) => test.purpose === 'screen' && !['standing-posture', movement].includes(test.id),
  },
  { id: 'readiness', holds: (test) => test.purpose === 'readiness' || test.id === 'squat-pain-check' },
];

/** Everything that can be tried or measured; each costs its minutes, and what is done stays done. */
export function Tests() {
  const { names, state, movement, data, say } = useDesk();
  return (
    <>
      <StopNotice />
      {SHELVES.map(({ id, holds }, index) => {
        const tests = [...names.test.values()].filter((test) => holds(test, movement));
        const done = tests.filter((test) => state.timeline.some((entry) => entry.test === test.id)).length;
        return (
          <details key={id} className={css.shelf} open={index === 0}>
            <summary>
              <h3 className={opens.opens}>{say(`case.shelf.${id}`)}</h3>
              <span className="small soft">{say('case.shelf.count', { all: tests.length, done })}</span>
            </summary>
            <p className="soft">{say(`case.shelf.${id}.lead`)}</p>
            <ul className={css.tests}>
              {tests.map((test) =>
                data.knowledge.grading.ratedTests.includes(test.id) ? (
                  <WatchRow key={test.id} test={test} />
                ) : (
                  <TestRow key={test.id} test={test} />
                ),
              )}
            </ul>
          </details>
        );
      })}
    </>
  );
}
