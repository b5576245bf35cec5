import { LAB_LIMITS, type LabState } from '#engine/lab/lab-state.ts';
import type { ModificationId } from '#engine/movement/tasks/modifications.table.ts';
import type { LabData } from './lab-data.ts';
import css from './movement-lab.module.css';

type Props = {
  /** False until the page is alive: what is moved before would be lost, so nothing can be. */
  readonly ready: boolean;
  readonly data: LabData;
  readonly state: LabState;
  readonly change: (changes: Partial<LabState>) => void;
};

/** What a trainer could try on the spot, one change at a time, and who squats: the average or somebody. */
export function TryControls({ ready, data, state, change }: Props) {
  const next = (person: number | null) => ((person ?? 0) % LAB_LIMITS.person[1]) + 1;
  return (
    <div className={css.try} inert={!ready}>
      <fieldset className={css.choice}>
        <legend>Try one change</legend>
        {data.modifications.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={state.modification === id}
              onChange={() =>
                change(
                  state.modification === id
                    ? { modification: null }
                    : { modification: id as ModificationId, ...(state.modification === null ? { compare: true } : {}) },
                )
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div className={css.row}>
        <label className={css.tick}>
          <input
            type="checkbox"
            checked={state.compare}
            disabled={state.modification === null}
            onChange={() => change({ compare: !state.compare })}
          />
          Without and with, side by side
        </label>
        <span className={css.who}>
          <button type="button" className="button" onClick={() => change({ person: next(state.person) })}>
            {state.person === null ? 'Meet one of them' : 'Meet another'}
          </button>
          {state.person !== null && (
            <button type="button" className="button" data-kind="quiet" onClick={() => change({ person: null })}>
              Back to the average
            </button>
          )}
        </span>
      </div>
    </div>
  );
}
