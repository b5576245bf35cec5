import { useId, useState } from 'react';
import { PHASES } from '#schemas/vocabulary/phase.ts';
import { useDesk } from '../attempt/desk.ts';
import opens from '../frame/opens.module.css';
import type { NamedExercise } from '../words/make-names.ts';
import { addItem } from './change-plan.ts';
import { ExerciseCard } from './exercise-card.tsx';
import type { PlanPart } from './plan-part.ts';
import css from './planning.module.css';

/** The shelf of exercises, by phase; narrowed to what trains a contributor and what the client has at hand. */
export function ExercisePicker({ plan, change, disabled }: PlanPart) {
  const { brief, names, say, announce } = useDesk();
  const id = useId();
  const [target, setTarget] = useState('');
  const [onlyAtHand, setOnlyAtHand] = useState(true);
  const fits = (exercise: NamedExercise) =>
    (target === '' || exercise.targets.includes(target)) &&
    (!onlyAtHand || exercise.equipment.every((item) => brief.brief.equipment.includes(item)));
  const shown = [...names.exercise.values()].filter(fits);
  const add = (exercise: NamedExercise) => {
    change(addItem(plan, exercise.id, exercise.dose));
    announce(say('case.plan.added', { exercise: exercise.name }));
  };
  return (
    <section className={css.part} aria-labelledby="plan-shelf">
      <h3 id="plan-shelf">{say('case.shelf.exercises')}</h3>
      <div className={css.filters}>
        <p className="field">
          <label htmlFor={`${id}-target`}>{say('case.exercises.trains')}</label>
          <select
            id={`${id}-target`}
            className="select"
            value={target}
            onChange={(event) => setTarget(event.target.value)}
          >
            <option value="">{say('case.exercises.anything')}</option>
            {[...names.contributor.values()].map((contributor) => (
              <option key={contributor.id} value={contributor.id}>
                {contributor.name}
              </option>
            ))}
          </select>
        </p>
        <label className={css.check}>
          <input type="checkbox" checked={onlyAtHand} onChange={() => setOnlyAtHand(!onlyAtHand)} />
          <span>{say('case.exercises.atHand', { name: brief.name })}</span>
        </label>
      </div>
      <p className="small soft" role="status">
        {say('case.exercises.count', { count: shown.length })}
      </p>
      {PHASES.map((phase) => {
        const here = shown.filter((exercise) => exercise.phase === phase);
        return here.length === 0 ? null : (
          <details key={phase} className={css.phase}>
            <summary>
              <h4 className={opens.opens}>{say(`case.phase.${phase}`)}</h4>
              <span className="small soft">{here.length}</span>
            </summary>
            <p className="small soft">{say(`case.phase.${phase}.means`)}</p>
            <ul>
              {here.map((exercise) => (
                <ExerciseCard
                  key={exercise.id}
                  exercise={exercise}
                  onPlan={plan.items.some((item) => item.exercise === exercise.id)}
                  add={() => add(exercise)}
                  disabled={disabled}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
