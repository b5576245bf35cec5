import { type Stop, useDesk } from '../attempt/desk.ts';
import { nameStep } from '../words/step-words.ts';
import { isReached, STOPS } from './reached.ts';
import css from './stop-list.module.css';

type Props = { readonly viewed: Stop; readonly afterOpening?: () => void };

/** The steps as a list hanging on the plumb line; those not reached yet are named but cannot be opened. */
export function StopList({ viewed, afterOpening }: Props) {
  const { state, say, open } = useDesk();
  const here = STOPS.indexOf(state.step);
  const isLeft = (stop: Stop, index: number): boolean =>
    stop === 'second-visit' ? state.secondVisit?.ended === true : index < here || state.finished;
  return (
    <ol className={css.stops}>
      {STOPS.map((stop, index) => (
        <li key={stop} data-state={isLeft(stop, index) ? 'left' : index === here || state.finished ? 'here' : 'ahead'}>
          {isReached(stop, state) ? (
            <button
              type="button"
              aria-current={stop === viewed ? 'step' : undefined}
              onClick={() => {
                open(stop);
                afterOpening?.();
              }}
            >
              {nameStep(stop, state, say)}
              {isLeft(stop, index) && <span className="visually-hidden">{say('case.steps.left')}</span>}
            </button>
          ) : (
            <span className={css.ahead}>{nameStep(stop, state, say)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
