import { useId } from 'react';
import type { Retest } from '#engine/planning/plan.ts';
import { retestOptions } from '#engine/planning/retest-options.ts';
import { LEGS, type Side } from '#schemas/vocabulary/side.ts';
import { useDesk } from '../attempt/desk.ts';
import type { PlanPart } from './plan-part.ts';
import css from './planning.module.css';
import { SignedField } from './signed-field.tsx';

const FIRST_WEEKS = 4;
/** Of the movement itself: seen before, no longer seen. */
const NO_LONGER_SEEN = -1;

/** What will be measured again, when, and the change that would count as a real one. */
export function RetestForm({ plan, change, disabled }: PlanPart) {
  const { state, brief, data, names, say } = useDesk();
  const id = useId();
  const options = retestOptions(state.screen, data.knowledge).flatMap((option) => names.finding.get(option) ?? []);
  const { retest } = plan;
  const chosen = retest && names.finding.get(retest.finding);
  const set = (next: Retest | null) => change({ ...plan, retest: next });
  const choose = (finding: string) => {
    const named = names.finding.get(finding);
    if (!named) return set(null);
    const side: Side = named.side === 'lateral' ? brief.index.side : 'central';
    const change = named.kind === 'boolean' ? NO_LONGER_SEEN : chosen?.kind === 'number' ? (retest?.change ?? 0) : 0;
    set({ finding, side, change, weeks: retest?.weeks ?? FIRST_WEEKS });
  };
  return (
    <section className={css.part} aria-labelledby="plan-retest">
      <h3 id="plan-retest">{say('case.retest')}</h3>
      <p className="soft">{say(options.length === 0 ? 'case.retest.nothing' : 'case.retest.lead')}</p>
      <div className={css.retest}>
        <p className="field">
          <label htmlFor={`${id}-finding`}>{say('case.retest.measure')}</label>
          <select
            id={`${id}-finding`}
            className="select"
            value={retest?.finding ?? ''}
            disabled={disabled}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{say('case.retest.none')}</option>
            {options.map((finding) => (
              <option key={finding.id} value={finding.id}>
                {finding.kind === 'boolean'
                  ? say('case.retest.look', { finding: finding.text })
                  : `${finding.text} (${finding.unit})`}
              </option>
            ))}
          </select>
        </p>
        {retest && chosen && (
          <>
            {chosen.side === 'lateral' && (
              <p className="field">
                <label htmlFor={`${id}-side`}>{say('case.retest.side')}</label>
                <select
                  id={`${id}-side`}
                  className="select"
                  value={retest.side}
                  disabled={disabled}
                  onChange={(event) =>
                    set({ ...retest, side: LEGS.find((leg) => leg === event.target.value) ?? 'left' })
                  }
                >
                  {LEGS.map((leg) => (
                    <option key={leg} value={leg}>
                      {say(`case.side.${leg}`)}
                    </option>
                  ))}
                </select>
              </p>
            )}
            {chosen.kind === 'number' && (
              <SignedField
                label={say('case.retest.change', { unit: chosen.unit })}
                hint={say('case.retest.change.hint')}
                value={retest.change}
                set={(by) => set({ ...retest, change: by })}
                disabled={disabled}
              />
            )}
            <SignedField
              label={say('case.retest.weeks')}
              value={retest.weeks}
              set={(weeks) => set({ ...retest, weeks: Math.max(1, Math.round(weeks)) })}
              disabled={disabled}
            />
          </>
        )}
      </div>
    </section>
  );
}
