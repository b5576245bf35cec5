import type { PlanItem } from '#engine/planning/plan.ts';
import type { PlannedDose } from '#engine/worksheet/worksheet.ts';
import { describeDose } from '#islands/case-simulator/planning/describe-dose.ts';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { DoseField } from './dose-field.tsx';

/** The dose of one exercise, to be changed within what is known to work; what leaves the range shows under the plan. */
export function DoseFields({ item }: { readonly item: PlanItem }) {
  const { sheet, data, say, change } = useSheet();
  const words = WORKSHEET_WORDS.plan;
  const exercise = data.names.exercise.get(item.exercise);
  if (!exercise) return null;
  const { sets, perWeek, amount } = item;
  const { dose } = exercise;
  const doses = sheet.doses ?? {};
  const set = (changed: Partial<PlannedDose>) =>
    change({ ...sheet, doses: { ...doses, [item.exercise]: { sets, perWeek, amount, ...changed } } });
  const reset = () => {
    const { [item.exercise]: _changed, ...others } = doses;
    change({ ...sheet, doses: others });
  };
  const about = exercise.name;
  return (
    <div>
      <div className={css.doses}>
        <DoseField
          label={say('case.dose.sets')}
          about={about}
          value={sets}
          range={dose.sets}
          set={(value) => set({ sets: value })}
        />
        <DoseField
          label={say(`case.dose.${amount.unit}`)}
          about={about}
          value={amount.value}
          range={dose[amount.unit]}
          set={(value) => set({ amount: { ...amount, value } })}
        />
        <DoseField
          label={say('case.dose.perWeek')}
          about={about}
          value={perWeek}
          range={dose.perWeek}
          set={(value) => set({ perWeek: value })}
        />
        {doses[item.exercise] && (
          <button
            type="button"
            className="button"
            data-kind="quiet"
            aria-label={words.doseBackLabel(about)}
            onClick={reset}
          >
            {words.doseBack}
          </button>
        )}
      </div>
      <p className="small soft">{words.range(describeDose(dose, say))}</p>
    </div>
  );
}
