import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { describeTest } from './describe-test.ts';
import { emptyDraft } from './empty-draft.ts';

const PURPOSES = ['safety', 'history', 'screen', 'modification-probe', 'measurement', 'readiness'] as const;

/** Every test by what it does, for a trainer who would rather choose. */
export function AllTests() {
  const { data, pain, fillIn } = useSheet();
  const words = WORKSHEET_WORDS.tests;
  const tests = [...data.names.test.values()].filter(({ required }) => !required);
  return (
    <details className={css.more}>
      <summary>{words.all}</summary>
      {PURPOSES.map((purpose) => (
        <div key={purpose} className={css.shelf}>
          <h4>{words.purposes[purpose]}</h4>
          <ul>
            {tests
              .filter((test) => test.purpose === purpose)
              .map((test) => (
                <li key={test.id}>
                  <button
                    type="button"
                    className="button"
                    data-kind="quiet"
                    disabled={pain.stopped.includes(test.id)}
                    onClick={() => fillIn(emptyDraft(test.id))}
                  >
                    {test.name}
                  </button>
                  <span className="small soft">
                    {pain.stopped.includes(test.id) ? words.stopped : describeTest(test)}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
