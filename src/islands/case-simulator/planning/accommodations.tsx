import { useDesk } from '../attempt/desk.ts';
import { toggleAccommodation } from './change-plan.ts';
import type { PlanPart } from './plan-part.ts';
import css from './planning.module.css';

/** Changes to stance, depth or heel height: for what training cannot change, or while it does. */
export function Accommodations({ plan, change, disabled }: PlanPart) {
  const { data, names, say } = useDesk();
  return (
    <fieldset className={css.part} disabled={disabled}>
      <legend>
        <h3>{say('case.accommodations')}</h3>
      </legend>
      <p className="soft">{say('case.accommodations.lead')}</p>
      {data.knowledge.accommodations.map(({ id }) => (
        <label key={id} className={css.check}>
          <input
            type="checkbox"
            checked={plan.accommodations.includes(id)}
            onChange={() => change(toggleAccommodation(plan, id))}
          />
          <span>{names.words.accommodations[id]?.text ?? id}</span>
        </label>
      ))}
    </fieldset>
  );
}
