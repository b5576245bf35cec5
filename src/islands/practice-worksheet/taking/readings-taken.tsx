import { removeEntry } from '#engine/worksheet/change-worksheet.ts';
import { addedPainFinding, didHurt } from '#engine/worksheet/pain-stops.ts';
import { toDraftValues } from '#engine/worksheet/read-draft.ts';
import type { WorksheetEntry } from '#engine/worksheet/worksheet.ts';
import type { NamedTest } from '#islands/case-simulator/words/make-names.ts';
import { useSheet } from '../desk/desk.ts';
import { Part } from '../desk/part.tsx';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { emptyDraft } from './empty-draft.ts';
import { ReadingTable } from './reading-table.tsx';

/** What was written down, test by test; each taking can be changed or removed, each test taken again. */
export function ReadingsTaken() {
  const { sheet, data, stage, pain, change, fillIn, announce } = useSheet();
  const words = WORKSHEET_WORDS.readings;
  const tests = [...data.names.test.values()].flatMap((test) => {
    const entries = test.required ? [] : sheet.entries.filter((entry) => entry.test === test.id);
    return entries.length > 0 ? [{ test, entries }] : [];
  });
  if (tests.length === 0) return null;
  const remove = (entry: WorksheetEntry, test: NamedTest) => {
    change(removeEntry(sheet, entry.id));
    announce(words.removed(test.name));
  };
  const revise = (entry: WorksheetEntry) =>
    fillIn({
      test: entry.test,
      entry: entry.id,
      filmed: entry.readings.some(({ filmed }) => filmed),
      values: toDraftValues(entry.readings),
      hurt: addedPainFinding(entry.test, data.knowledge) !== null && didHurt(entry, data.knowledge),
    });
  return (
    <Part title={WORKSHEET_WORDS.steps.readings}>
      <ul className={css.rows}>
        {tests.map(({ test, entries }) => (
          <li key={test.id} className={css.taken}>
            <div className={css.row}>
              <p className={css.name}>{test.name}</p>
              {stage === 'testing' && !pain.stopped.includes(test.id) && (
                <button
                  type="button"
                  className="button"
                  data-kind="quiet"
                  aria-label={words.againLabel(test.name)}
                  onClick={() => fillIn(emptyDraft(test.id))}
                >
                  {words.again}
                </button>
              )}
            </div>
            {entries.map((entry, index) => (
              <div key={entry.id} className={css.taking}>
                {entries.length > 1 && <p className="small soft">{words.taking(index + 1)}</p>}
                <ReadingTable test={test} readings={entry.readings} />
                <p className={css.verbs}>
                  {stage === 'testing' && (
                    <button
                      type="button"
                      className="button"
                      data-kind="quiet"
                      aria-label={words.changeLabel(test.name, index + 1)}
                      onClick={() => revise(entry)}
                    >
                      {words.change}
                    </button>
                  )}
                  <button
                    type="button"
                    className="button"
                    data-kind="quiet"
                    aria-label={words.removeLabel(test.name, index + 1)}
                    onClick={() => remove(entry, test)}
                  >
                    {words.remove}
                  </button>
                </p>
              </div>
            ))}
            {entries.length > 1 && test.findings.some(({ kind }) => kind === 'number') && (
              <p className="small soft">{words.repeats}</p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
