import { type ReactNode, useEffect, useRef } from 'react';
import type { AttemptState } from '#engine/grading/attempt-state.ts';
import { type Stop, useDesk } from '../attempt/desk.ts';
import { nextStep } from '../attempt/next-step.ts';
import { StepFeedback } from './step-feedback.tsx';
import css from './step-page.module.css';

type Props = {
  readonly step: Stop;
  /** After a move by the learner focus goes to the heading; on the first view it stays where the browser put it. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
};

/** "Overhead squat, five repetitions, …" → "Overhead squat": what a heading needs of a test's name. */
const shortName = (name: string): string => name.split(',')[0] ?? name;

/** Whether a step is another for a client who is sent on: a handover instead of a plan, news instead of a re-test. */
const handsOver = (step: Stop, { decided }: AttemptState): boolean =>
  decided?.action === 'refer' && (step === 'plan' || step === 'second-visit');

/** One step: its heading, a line on what to do, the work, and the way on. */
export function StepPage({ step, takesFocus, children }: Props) {
  const { brief, say, leave, state, movement, names } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const isStep = step !== 'debrief' && step !== 'second-visit';
  const next = isStep ? nextStep(step, state) : undefined;
  const handover = handsOver(step, state);
  const params = { name: brief.name, movement: shortName(names.test.get(movement)?.name ?? movement) };
  return (
    <section className={css.page} aria-labelledby="step-heading">
      <header className={css.header}>
        <h2 id="step-heading" ref={heading} tabIndex={-1}>
          {handover ? say(`case.step.${step}.handover.title`, params) : say(`case.step.${step}.title`, params)}
        </h2>
        <p className={css.lead}>
          {handover ? say(`case.step.${step}.handover.lead`, params) : say(`case.step.${step}.lead`, params)}
        </p>
      </header>
      {children}
      {isStep && <StepFeedback step={step} />}
      {next && isStep && (
        <p className={`${css.onward} no-print`}>
          <button type="button" className="button" data-kind="primary" onClick={() => leave(step)}>
            {say(state.finished ? 'case.onward.look' : 'case.onward', { step: say(`case.step.${next}`) })}
          </button>
        </p>
      )}
    </section>
  );
}
