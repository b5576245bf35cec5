import { useDesk } from '../attempt/desk.ts';
import type { NamedExercise } from '../words/make-names.ts';
import { describeDose } from './describe-dose.ts';
import css from './planning.module.css';

type Props = {
  readonly exercise: NamedExercise;
  readonly onPlan: boolean;
  readonly add: () => void;
  readonly disabled: boolean;
};

/** One exercise on the shelf: what it trains and needs, what is known of its dose, and the button that puts it on the plan. */
export function ExerciseCard({ exercise, onPlan, add, disabled }: Props) {
  const { names, say } = useDesk();
  const trains = exercise.targets.map((id) => names.contributor.get(id)?.name ?? id).join('; ');
  return (
    <li className={css.exercise}>
      <div>
        <p>
          <b>{exercise.name}</b>
        </p>
        <p className="small soft">
          {[
            say('case.minutes', { minutes: exercise.minutes }),
            ...(exercise.equipment.length > 0
              ? [exercise.equipment.map((id) => id.replaceAll('-', ' ')).join(', ')]
              : []),
            trains,
          ].join(' · ')}
        </p>
        <details className={css.known}>
          <summary>
            {say('case.exercises.known')}
            <span className="visually-hidden">: {exercise.name}</span>
          </summary>
          <ul>
            <li>{describeDose(exercise.dose, say)}</li>
            <li>{exercise.evidence}</li>
            {exercise.easier && <li>{say('case.exercises.easier', { form: exercise.easier })}</li>}
            {exercise.harder && <li>{say('case.exercises.harder', { form: exercise.harder })}</li>}
            {exercise.caution && <li>{say('case.exercises.caution', { caution: exercise.caution })}</li>}
            {exercise.gates.map((gate) => (
              <li key={gate}>{say('case.exercises.gate', { gate: names.words.gates[gate]?.text ?? gate })}</li>
            ))}
          </ul>
        </details>
      </div>
      <button
        type="button"
        className="button"
        onClick={add}
        disabled={disabled || onPlan}
        aria-label={say('case.exercises.addLabel', {
          add: say(onPlan ? 'case.exercises.onPlan' : 'case.exercises.add'),
          exercise: exercise.name,
        })}
      >
        {say(onPlan ? 'case.exercises.onPlan' : 'case.exercises.add')}
      </button>
    </li>
  );
}
