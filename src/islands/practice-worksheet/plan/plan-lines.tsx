import type { Plan } from '#engine/planning/plan.ts';
import { formatValue } from '#islands/case-simulator/words/format-value.ts';
import type { Side } from '#schemas/vocabulary/side.ts';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { DoseFields } from './dose-fields.tsx';

type Props = {
  readonly plan: Plan;
  /** Not given on paper, where nothing can be changed. */
  readonly leaveOut?: (exercise: string) => void;
};

/** A plan in words: exercises with their dose, what helps meanwhile, what is measured again. */
export function PlanLines({ plan, leaveOut }: Props) {
  const { data, say } = useSheet();
  const words = WORKSHEET_WORDS.plan;
  const { names } = data;
  const retest = plan.retest;
  const measured = retest && names.finding.get(retest.finding);
  const onSide = (side: Side): string => (side === 'central' ? '' : `, ${say(`case.side.${side}`)}`);
  return (
    <>
      <ol className={css.rows}>
        {plan.items.map((item) => {
          const exercise = names.exercise.get(item.exercise);
          if (!exercise) return null;
          return (
            <li key={item.exercise} className={css.row}>
              <div>
                <p className={css.name}>{exercise.name}</p>
                <p className="small soft">
                  {say(`case.phase.${exercise.phase}`)}
                  {!leaveOut &&
                    ` · ${words.dose(item.sets, `${item.amount.value} ${words.amounts[item.amount.unit]}`, item.perWeek)}`}
                </p>
                {leaveOut && <DoseFields item={item} />}
                {exercise.caution && <p className="small">{exercise.caution}</p>}
              </div>
              {leaveOut && (
                <button
                  type="button"
                  className="button"
                  data-kind="quiet"
                  aria-label={words.leaveOutLabel(exercise.name)}
                  onClick={() => leaveOut(item.exercise)}
                >
                  {words.leaveOut}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {plan.accommodations.length > 0 && (
        <div>
          <h4>{words.accommodations}</h4>
          <ul className={css.signs}>
            {plan.accommodations.map((id) => (
              <li key={id}>{names.words.accommodations[id]?.text ?? id}</li>
            ))}
          </ul>
        </div>
      )}
      {retest && measured && (
        <div>
          <h4>{words.retest}</h4>
          <p>
            {measured.kind === 'boolean'
              ? words.lookAgainLine(measured.text, onSide(retest.side), retest.weeks)
              : words.retestLine(
                  measured.text,
                  onSide(retest.side),
                  retest.weeks,
                  formatValue(Math.abs(retest.change), measured, say),
                )}
          </p>
        </div>
      )}
    </>
  );
}
