import { useId } from 'react';
import type { StatedHypotheses } from '#engine/grading/attempt.ts';
import { useDesk } from '../attempt/desk.ts';
import { nameContributor } from '../words/name-of.ts';
import css from './hypotheses.module.css';
import { isSame } from './stated.ts';

type Props = {
  readonly stated: StatedHypotheses;
  readonly change: (stated: StatedHypotheses) => void;
  readonly disabled: boolean;
};

const OPEN_LEADS = ['unclear', 'nothing-to-correct'] as const;

/** Which of the drivers named leads; or that it is unclear, or that nothing needs correcting. */
export function LeadChoice({ stated, change, disabled }: Props) {
  const { names, say } = useDesk();
  const group = useId();
  const drivers = stated.hypotheses.filter(({ role }) => role === 'drives');
  return (
    <fieldset className={css.lead} disabled={disabled}>
      <legend>{say('case.lead.legend')}</legend>
      {drivers.length === 0 && <p className="small soft">{say('case.lead.none')}</p>}
      {drivers.map(({ contributor, side }) => (
        <label key={contributor} className={css.leadOption}>
          <input
            type="radio"
            name={group}
            checked={typeof stated.lead === 'object' && isSame(stated.lead, { contributor, side })}
            onChange={() => change({ ...stated, lead: { contributor, side } })}
          />
          <span>{nameContributor(contributor, side, names, say)}</span>
        </label>
      ))}
      {OPEN_LEADS.map((lead) => (
        <label key={lead} className={css.leadOption}>
          <input
            type="radio"
            name={group}
            checked={stated.lead === lead}
            onChange={() => change({ ...stated, lead })}
          />
          <span>{say(`case.lead.${lead}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
