import type { Step } from '#engine/grading/attempt.ts';
import { useDesk } from '../attempt/desk.ts';
import { isReached, STOPS } from './reached.ts';
import css from './stop-list.module.css';

type Props = { readonly viewed: Step | 'debrief'; readonly afterOpening?: () => void };

/** The steps as a list hanging on the plumb line; those not reached yet are named but cannot be opened. */
export function StopList({ viewed, afterOpening }: Props) {
  const { state, say, open } = useDesk();
  const here = STOPS.indexOf(state.step);
  return (
    <ol className={css.stops}>
      {STOPS.map((stop, index) => (
        <li key={stop} data-state={index < here || state.finished ? 'left' : index === here ? 'here' : 'ahead'}>
          {isReached(stop, state) ? (
            <button
              type="button"
              aria-current={stop === viewed ? 'step' : undefined}
              onClick={() => {
                open(stop);
                afterOpening?.();
              }}
            >
              {say(`case.step.${stop}`)}
              {(index < here || state.finished) && <span className="visually-hidden">{say('case.steps.left')}</span>}
            </button>
          ) : (
            <span className={css.ahead}>{say(`case.step.${stop}`)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
