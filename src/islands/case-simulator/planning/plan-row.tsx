import { useId } from 'react';
import type { PlanItem } from '#engine/planning/plan.ts';
import { useDesk } from '../attempt/desk.ts';
import { changeItem, moveItem, removeItem } from './change-plan.ts';
import { CountField } from './count-field.tsx';
import type { PlanPart } from './plan-part.ts';
import css from './planning.module.css';
import { ProgressionField } from './progression-field.tsx';

type Props = PlanPart & { readonly item: PlanItem; readonly place: number };

/** One exercise of the plan: its dose, how it grows, its place. */
export function PlanRow({ plan, change, disabled, item, place }: Props) {
  const { names, say, announce } = useDesk();
  const id = useId();
  const exercise = names.exercise.get(item.exercise);
  if (!exercise) return null;
  const set = (changed: Partial<PlanItem>) => change(changeItem(plan, { ...item, ...changed }));
  const move = (to: number) => {
    change(moveItem(plan, item.exercise, to));
    announce(say('case.plan.moved', { exercise: exercise.name, place: to + 1 }));
  };
  const remove = () => {
    change(removeItem(plan, item.exercise));
    announce(say('case.plan.removed', { exercise: exercise.name }));
    document.getElementById('plan-list')?.focus();
  };
  return (
    <li className={css.item}>
      <div className={css.itemHead}>
        <p className={css.itemName}>
          <b>{exercise.name}</b>
          <span className="small soft">
            {say(`case.phase.${exercise.phase}`)} · {say('case.minutes', { minutes: exercise.minutes })}
          </span>
        </p>
        <div className={`${css.order} no-print`}>
          <label className="small" htmlFor={`${id}-place`}>
            {say('case.plan.place')}
            <span className="visually-hidden"> {exercise.name}</span>
          </label>
          <select
            id={`${id}-place`}
            className="select"
            value={place}
            disabled={disabled}
            onChange={(event) => move(Number(event.target.value))}
          >
            {plan.items.map((other, index) => (
              <option key={other.exercise} value={index}>
                {index + 1}
              </option>
            ))}
          </select>
          <button type="button" className="button" data-kind="quiet" disabled={disabled} onClick={remove}>
            {say('case.plan.remove')}
            <span className="visually-hidden"> {exercise.name}</span>
          </button>
        </div>
      </div>
      <div className={css.dose}>
        <CountField
          label={say('case.dose.sets')}
          about={exercise.name}
          value={item.sets}
          set={(sets) => set({ sets })}
          disabled={disabled}
        />
        <CountField
          label={say(`case.dose.${item.amount.unit}`)}
          about={exercise.name}
          value={item.amount.value}
          set={(value) => set({ amount: { ...item.amount, value } })}
          disabled={disabled}
        />
        <CountField
          label={say('case.dose.perWeek')}
          about={exercise.name}
          value={item.perWeek}
          set={(perWeek) => set({ perWeek })}
          disabled={disabled}
        />
        <ProgressionField exercise={exercise} item={item} set={set} disabled={disabled} />
      </div>
    </li>
  );
}
