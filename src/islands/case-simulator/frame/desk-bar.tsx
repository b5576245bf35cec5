import { type RefObject, useRef } from 'react';
import { type Stop, useDesk } from '../attempt/desk.ts';
import { nameStep } from '../words/step-words.ts';
import css from './desk-bar.module.css';
import { STOPS } from './reached.ts';
import { StopList } from './stop-list.tsx';

type Props = {
  readonly viewed: Stop;
  readonly panelOpen: boolean;
  readonly toggle: RefObject<HTMLButtonElement | null>;
  readonly togglePanel: () => void;
};

/** On a phone: where you are, the minutes left, and the figure and notes one touch away. Stays at the top. */
export function DeskBar({ viewed, panelOpen, toggle, togglePanel }: Props) {
  const { say, state } = useDesk();
  const steps = useRef<HTMLDetailsElement>(null);
  return (
    <div className={`${css.bar} no-print`}>
      <details className={css.steps} ref={steps}>
        <summary>
          <span className={css.count}>
            {say('case.steps.count', { number: STOPS.indexOf(viewed) + 1, of: STOPS.length })}
          </span>
          <span className={css.name}>{nameStep(viewed, state, say)}</span>
        </summary>
        <nav aria-label={say('case.steps.name')}>
          <StopList viewed={viewed} afterOpening={() => steps.current?.removeAttribute('open')} />
        </nav>
      </details>
      <p className={css.minutes}>
        {say('case.clock.short', { left: state.minutesLeft })}
        <span className="visually-hidden"> {say('case.clock.shortMeans')}</span>
      </p>
      <button
        ref={toggle}
        type="button"
        className={css.toggle}
        aria-expanded={panelOpen}
        aria-controls="case-panel"
        onClick={togglePanel}
      >
        {say('case.panel.toggle')}
      </button>
    </div>
  );
}
