import { useMemo } from 'react';
import { sessionMinutes } from '#engine/planning/check-minutes.ts';
import { draftPlan } from '#engine/worksheet/draft-plan.ts';
import { nameParams } from '#islands/case-simulator/words/name-params.ts';
import { useSheet } from '../desk/desk.ts';
import { Part } from '../desk/part.tsx';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { CircumstancesFields } from './circumstances-fields.tsx';
import { PlanLines } from './plan-lines.tsx';

/** A first block for this person as the engine would draft it, and what about it is not in order. */
export function PlanDraft() {
  const { sheet, data, disposition, pain, reasoning, say, change, announce } = useSheet();
  const words = WORKSHEET_WORDS.plan;
  const { knowledge, names } = data;
  const hypotheses = reasoning.status === 'known' ? reasoning.assessment.hypotheses : null;
  const { sex, index, entries, circumstances, leftOut, doses } = sheet;
  const draft = useMemo(
    () =>
      hypotheses &&
      draftPlan({ hypotheses }, { sex, index, entries, circumstances, leftOut, ...(doses && { doses }) }, knowledge),
    [hypotheses, sex, index, entries, circumstances, leftOut, doses, knowledge],
  );
  if (disposition.action === 'refer' || pain.movement)
    return (
      <Part title={WORKSHEET_WORDS.steps.plan}>
        <p>{disposition.action === 'refer' ? words.refer : words.hurt}</p>
      </Part>
    );
  const nameOf = (exercise: string) => names.exercise.get(exercise)?.name ?? exercise;
  const isEmpty = draft && draft.plan.items.length === 0 && draft.plan.accommodations.length === 0;
  return (
    <Part title={WORKSHEET_WORDS.steps.plan} lead={words.lead}>
      <CircumstancesFields />
      {draft === null && <p className={css.thinking}>{words.waiting}</p>}
      {isEmpty && draft.leftOut.length === 0 && <p>{draft.drivers.length === 0 ? words.unsure : words.nothingFits}</p>}
      {draft && (
        <>
          <PlanLines
            plan={draft.plan}
            leaveOut={(exercise) => {
              change({ ...sheet, leftOut: [...leftOut, exercise] });
              announce(words.left(nameOf(exercise)));
            }}
          />
          {draft.leftOut.map((exercise) => (
            <p key={exercise}>
              <button
                type="button"
                className="button"
                data-kind="quiet"
                onClick={() => change({ ...sheet, leftOut: leftOut.filter((id) => id !== exercise) })}
              >
                {words.takeBack(nameOf(exercise))}
              </button>
            </p>
          ))}
          {!isEmpty && (
            <p className="small soft">
              {words.minutesTotal(sessionMinutes(draft.plan, knowledge), circumstances.minutesPerSession)}
            </p>
          )}
          {draft.problems.length > 0 ? (
            <div className="notice" data-kind="care" role="status">
              <h4>{words.problems}</h4>
              <ul className={css.signs}>
                {draft.problems.map(({ code, params }) => (
                  <li key={`${code}-${Object.values(params).join('-')}`}>
                    {say(`grading.problem.${code}`, nameParams(params, names, say))}
                  </li>
                ))}
              </ul>
            </div>
          ) : (
            !isEmpty && <p className="small soft">{words.fine}</p>
          )}
        </>
      )}
    </Part>
  );
}
