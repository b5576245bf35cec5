import { useId } from 'react';
import type { PlanItem } from '#engine/planning/plan.ts';
import { useDesk } from '../attempt/desk.ts';
import type { NamedExercise } from '../words/make-names.ts';
import css from './planning.module.css';

type Props = {
  readonly exercise: NamedExercise;
  readonly item: PlanItem;
  readonly set: (changed: Pick<PlanItem, 'progression'>) => void;
  readonly disabled: boolean;
};

const keyOf = (progression: PlanItem['progression']): string =>
  progression === null ? '' : typeof progression === 'string' ? progression : progression.exercise;

/** What comes when the exercise is easy. */
export function ProgressionField({ exercise, item, set, disabled }: Props) {
  const { names, say } = useDesk();
  const id = useId();
  const following = [...names.exercise.values()].filter((other) => other.after.includes(exercise.id));
  const choose = (value: string) => {
    if (value === '' || value === 'more-dose' || value === 'harder-form') set({ progression: value || null });
    else set({ progression: { exercise: value } });
  };
  return (
    <p className={css.progression}>
      <label htmlFor={id}>
        <span className="visually-hidden">{exercise.name}: </span>
        {say('case.progression')}
      </label>
      <select
        id={id}
        className="select"
        value={keyOf(item.progression)}
        disabled={disabled}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{say('case.progression.none')}</option>
        <option value="more-dose">{say('case.progression.more-dose')}</option>
        <option value="harder-form">
          {exercise.harder === undefined
            ? say('case.progression.harder-form')
            : say('case.progression.harder-form.named', { form: exercise.harder })}
        </option>
        {following.map((other) => (
          <option key={other.id} value={other.id}>
            {say('case.progression.exercise', { exercise: other.name })}
          </option>
        ))}
      </select>
    </p>
  );
}
