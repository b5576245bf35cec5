import { useId } from 'react';
import type { Handover } from '#engine/planning/plan.ts';
import { URGENCIES } from '#schemas/vocabulary/disposition.ts';
import { useDesk } from '../attempt/desk.ts';
import { formatValue } from '../words/format-value.ts';
import type { PlanPart } from './plan-part.ts';
import css from './planning.module.css';

const AVOID = ['loading', 'jumping', 'deep-bending', 'all-training', 'the-painful-movement'] as const;

/** What goes with a client who is sent on: how urgent, what was seen, what to leave alone meanwhile, and a note. */
export function HandoverForm({ plan, change, disabled }: PlanPart) {
  const { state, names, say } = useDesk();
  const id = useId();
  const handover: Handover = plan.handover ?? {
    urgency: state.decided?.urgency ?? 'routine',
    seen: [],
    avoid: [],
    note: false,
  };
  const set = (changed: Partial<Handover>) => change({ ...plan, handover: { ...handover, ...changed } });
  const toggled = <T,>(list: readonly T[], item: T) =>
    list.includes(item) ? list.filter((had) => had !== item) : [...list, item];
  const telling = state.screen.readings.filter(({ value }) => value !== false);
  const findings = [...new Set(telling.map(({ finding }) => finding))].flatMap((each) => names.finding.get(each) ?? []);
  return (
    <>
      <p className="field">
        <label htmlFor={id}>{say('case.handover.urgency')}</label>
        <select
          id={id}
          className="select"
          value={handover.urgency}
          disabled={disabled}
          onChange={(event) =>
            set({ urgency: URGENCIES.find((urgency) => urgency === event.target.value) ?? handover.urgency })
          }
        >
          {URGENCIES.map((urgency) => (
            <option key={urgency} value={urgency}>
              {say(`case.urgency.${urgency}`)}
            </option>
          ))}
        </select>
      </p>
      <fieldset className={css.part} disabled={disabled}>
        <legend>
          <h3>{say('case.handover.seen')}</h3>
        </legend>
        {findings.length === 0 && <p className="soft">{say('case.handover.nothing')}</p>}
        {findings.map((finding) => (
          <label key={finding.id} className={css.check}>
            <input
              type="checkbox"
              checked={handover.seen.includes(finding.id)}
              onChange={() => set({ seen: toggled(handover.seen, finding.id) })}
            />
            <span>
              {finding.text}{' '}
              <b>
                {telling
                  .filter((reading) => reading.finding === finding.id)
                  .map((reading) => formatValue(reading.value, finding, say))
                  .join(', ')}
              </b>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className={css.part} disabled={disabled}>
        <legend>
          <h3>{say('case.handover.avoid')}</h3>
        </legend>
        {AVOID.map((each) => (
          <label key={each} className={css.check}>
            <input
              type="checkbox"
              checked={handover.avoid.includes(each)}
              onChange={() => set({ avoid: toggled(handover.avoid, each) })}
            />
            <span>{say(`case.avoid.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={handover.note}
          disabled={disabled}
          onChange={() => set({ note: !handover.note })}
        />
        <span>{say('case.handover.note')}</span>
      </label>
    </>
  );
}
