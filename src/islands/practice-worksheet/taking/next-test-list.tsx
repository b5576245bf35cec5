import { useMemo } from 'react';
import type { Screen } from '#engine/screening/reading.ts';
import { WORTH_TESTING_BITS } from '#engine/screening/worth-testing.ts';
import { availableTests } from '#engine/worksheet/available-tests.ts';
import { useSheet } from '../desk/desk.ts';
import { Part } from '../desk/part.tsx';
import { useNextTests } from '../desk/use-next-tests.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { AllTests } from './all-tests.tsx';
import { describeTest } from './describe-test.ts';
import { emptyDraft } from './empty-draft.ts';

const TESTS_SHOWN = 3;
const DRIVERS_NAMED = 2;

/** What to test next, the most telling for its minutes first, and every other test below. */
export function NextTestList({ screen }: { readonly screen: Screen }) {
  const { sheet, data, change, fillIn, announce } = useSheet();
  const words = WORKSHEET_WORDS.tests;
  const { entries, skipped } = sheet;
  const { knowledge, names } = data;
  const question = useMemo(
    () => ({ screen, available: availableTests({ entries, skipped }, knowledge) }),
    [screen, entries, skipped, knowledge],
  );
  const next = useNextTests(question, knowledge);
  const worthwhile = next.status === 'known' ? next.ranked.filter(({ bits }) => bits >= WORTH_TESTING_BITS) : [];
  const skip = (test: string, name: string) => {
    change({ ...sheet, skipped: [...skipped, test] });
    announce(words.skipped(name));
  };
  return (
    <Part title={WORKSHEET_WORDS.steps.tests} lead={words.lead} takesFocus>
      <div aria-busy={next.status === 'thinking'} className={css.next}>
        {next.status === 'thinking' && (
          <p className={css.thinking}>{next.done === 0 ? words.thinking : words.progress(next.done, next.of)}</p>
        )}
        {next.status === 'failed' && <p className="notice">{words.failed}</p>}
        {next.status === 'known' && worthwhile.length === 0 && <p>{words.none}</p>}
        <ol className={css.rows}>
          {worthwhile.slice(0, TESTS_SHOWN).map(({ test: id, splits }) => {
            const test = names.test.get(id);
            if (!test) return null;
            const drivers = splits
              .slice(0, DRIVERS_NAMED)
              .map(({ contributor }) => names.contributor.get(contributor)?.name);
            return (
              <li key={id} className={css.row}>
                <div>
                  <p className={css.name}>{test.name}</p>
                  <p className="small soft">{describeTest(test)}</p>
                  {drivers.length > 0 && <p className="small">{words.about(drivers.join('; '))}</p>}
                </div>
                <div className={css.verbs}>
                  <button
                    type="button"
                    className="button"
                    aria-label={words.takeLabel(test.name)}
                    onClick={() => fillIn(emptyDraft(id))}
                  >
                    {words.take}
                  </button>
                  <button
                    type="button"
                    className="button"
                    data-kind="quiet"
                    aria-label={words.skipLabel(test.name)}
                    onClick={() => skip(id, test.name)}
                  >
                    {words.skip}
                  </button>
                </div>
              </li>
            );
          })}
        </ol>
      </div>
      {skipped.length > 0 && (
        <p>
          <button type="button" className="button" data-kind="quiet" onClick={() => change({ ...sheet, skipped: [] })}>
            {words.unskip(skipped.length)}
          </button>
        </p>
      )}
      <p className="small soft">{words.pain}</p>
      <AllTests />
    </Part>
  );
}
