import { useMemo, useState } from 'react';
import { safetyPages, safetyQuestions } from '#engine/worksheet/safety-questions.ts';
import { useSheet } from '../desk/desk.ts';
import { Part } from '../desk/part.tsx';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { SafetyPage } from './safety-page.tsx';

/** The questions that come before everything else, a page at a time; what was answered can be changed. */
export function SafetyPart() {
  const { sheet, data, disposition } = useSheet();
  const words = WORKSHEET_WORDS.safety;
  const [chosen, setChosen] = useState<number | null>(null);
  const pages = useMemo(() => safetyPages(safetyQuestions([...data.names.test.values()], data.knowledge)), [data]);
  const recorded = new Map(
    sheet.entries.flatMap(({ readings }) => readings).map(({ finding, value }) => [finding, value]),
  );
  const isAsked = (page: (typeof pages)[number]) => page.every(({ finding }) => recorded.has(finding.id));
  const questions = pages.flat();
  const asked = questions.filter(({ finding }) => recorded.has(finding.id)).length;
  const yes = questions.filter(({ finding }) => recorded.get(finding.id) === true);
  const firstOpen = pages.findIndex((page) => !isAsked(page));
  const current = chosen ?? firstOpen;
  const page = pages[current];
  return (
    <Part title={WORKSHEET_WORDS.steps.safety} lead={page ? words.lead : undefined}>
      {page ? (
        <SafetyPage
          key={current}
          page={page}
          number={current + 1}
          of={pages.length}
          recorded={recorded}
          isAsked={isAsked(page)}
          done={() => setChosen(null)}
        />
      ) : (
        <p>
          {words.done(questions.length)} {words.doneYes(yes.length)}
        </p>
      )}
      {page && <p className="small soft">{words.answered(asked, questions.length)}</p>}
      {yes.length > 0 && (
        <ul className={css.said}>
          {yes.map(({ finding }) => (
            <li key={finding.id}>{finding.text}</li>
          ))}
        </ul>
      )}
      {asked > 0 && (
        <details className={css.more} open={disposition.stopsSession || undefined}>
          <summary>{words.againLead}</summary>
          <p className={css.verbs}>
            {pages.map((each, index) =>
              index !== current && each.some(({ finding }) => recorded.has(finding.id)) ? (
                <button
                  // biome-ignore lint/suspicious/noArrayIndexKey: pages have no name but their number
                  key={index}
                  type="button"
                  className="button"
                  data-kind="quiet"
                  onClick={() => setChosen(index)}
                >
                  {words.again(index + 1)}
                </button>
              ) : null,
            )}
          </p>
        </details>
      )}
    </Part>
  );
}
