import { type ReactNode, useEffect, useRef } from 'react';
import { STEPS, type Step } from '#engine/grading/attempt.ts';
import { useDesk } from '../attempt/desk.ts';
import css from './step-page.module.css';

type Props = {
  readonly step: Step | 'debrief';
  /** After a move by the learner focus goes to the heading; on the first view it stays where the browser put it. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
};

/** One step: its heading, a line on what to do, the work, and the way on. */
export function StepPage({ step, takesFocus, children }: Props) {
  const { brief, say, leave, state } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const next = step === 'debrief' ? undefined : STEPS[STEPS.indexOf(step) + 1];
  const params = { name: brief.name };
  return (
    <section className={css.page} aria-labelledby="step-heading">
      <header className={css.header}>
        <h2 id="step-heading" ref={heading} tabIndex={-1}>
          {say(`case.step.${step}.title`, params)}
        </h2>
        <p className={css.lead}>{say(`case.step.${step}.lead`, params)}</p>
      </header>
      {children}
      {next && step !== 'debrief' && (
        <p className={`${css.onward} no-print`}>
          <button type="button" className="button" data-kind="primary" onClick={() => leave(step)}>
            {say(state.finished ? 'case.onward.look' : 'case.onward', { step: say(`case.step.${next}`) })}
          </button>
        </p>
      )}
    </section>
  );
}
