import { useId } from 'react';
import { type DispositionAction, URGENCIES, type Urgency } from '#schemas/vocabulary/disposition.ts';
import { useDesk } from '../attempt/desk.ts';
import css from './steps.module.css';

const CHOICES: readonly DispositionAction[] = ['train', 'modify', 'refer'];

/** Train today, train around something, or send on: and if sent on, how soon. */
export function Decision() {
  const { state, brief, act, say } = useDesk();
  const group = useId();
  const decided = state.decided;
  const decide = (action: DispositionAction, urgency: Urgency | null) => act({ type: 'decided', action, urgency });
  return (
    <>
      <fieldset className={css.choices} disabled={state.finished}>
        <legend className="label">{say('case.decision.question', { name: brief.name })}</legend>
        {CHOICES.map((action) => (
          <label key={action} className={css.choice}>
            <input
              type="radio"
              name={`${group}-action`}
              checked={decided?.action === action}
              onChange={() => decide(action, action === 'train' ? null : (decided?.urgency ?? null))}
            />
            <span>
              <b>{say(`case.decision.${action}`)}</b>
              <span className="soft">{say(`case.decision.${action}.means`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {decided && decided.action !== 'train' && (
        <fieldset className={css.choices} disabled={state.finished}>
          <legend className="label">{say('case.decision.howSoon')}</legend>
          {URGENCIES.map((urgency) => (
            <label key={urgency} className={css.choice}>
              <input
                type="radio"
                name={`${group}-urgency`}
                checked={decided.urgency === urgency}
                onChange={() => decide(decided.action, urgency)}
              />
              <span>
                <b>{say(`case.urgency.${urgency}`)}</b>
                <span className="soft">{say(`case.urgency.${urgency}.means`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
