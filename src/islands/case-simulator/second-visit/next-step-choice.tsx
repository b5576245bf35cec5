import { useId } from 'react';
import { NEXT_STEPS } from '#engine/grading/second-visit/second-visit-action.ts';
import type { SecondVisitState } from '#engine/grading/second-visit/second-visit-state.ts';
import { useDesk } from '../attempt/desk.ts';
import steps from '../steps/steps.module.css';
import css from './second-visit.module.css';

/** What follows, and the end of the visit. */
export function NextStepChoice({ visit }: { readonly visit: SecondVisitState }) {
  const { act, brief, say } = useDesk();
  const group = useId();
  const end = () => {
    if (!act({ type: 'visit-ended' })) return;
    requestAnimationFrame(() => document.getElementById('visit-marks')?.focus());
  };
  return (
    <section className={css.part}>
      <fieldset className={steps.choices} disabled={visit.ended}>
        <legend className="label">{say('case.visit.next', { name: brief.name })}</legend>
        {NEXT_STEPS.map((next) => (
          <label key={next} className={steps.choice}>
            <input
              type="radio"
              name={group}
              checked={visit.next === next}
              onChange={() => act({ type: 'decided-next', next })}
            />
            <span>
              <b>{say(`case.visit.next.${next}`)}</b>
              <span className="soft">{say(`case.visit.next.${next}.means`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {!visit.ended && (
        <p>
          <button type="button" className="button" data-kind="primary" onClick={end} disabled={visit.next === null}>
            {say('case.visit.end')}
          </button>
        </p>
      )}
    </section>
  );
}
