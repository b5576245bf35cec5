import { type ReactNode, useEffect, useRef } from 'react';
import { type Stop, useDesk } from '../attempt/desk.ts';
import { nextStep } from '../attempt/next-step.ts';
import { nameStep, stepKey } from '../words/step-words.ts';
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

/** One step: its heading, a line on what to do, the work, and the way on. */
export function StepPage({ step, takesFocus, children }: Props) {
  const { brief, say, leave, state, movement, names } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const isStep = step !== 'debrief' && step !== 'second-visit';
  const next = isStep ? nextStep(step, state) : undefined;
  const key = stepKey(step, state);
  const params = { name: brief.name, movement: shortName(names.test.get(movement)?.name ?? movement) };
  return (
    <section className={css.page} aria-labelledby="step-heading">
      <header className={css.header}>
        <h2 id="step-heading" ref={heading} tabIndex={-1}>
          {say(`${key}.title`, params)}
        </h2>
        <p className={css.lead}>{say(`${key}.lead`, params)}</p>
      </header>
      {children}
      {isStep && <StepFeedback step={step} />}
      {next && isStep && (
        <p className={`${css.onward} no-print`}>
          <button type="button" className="button" data-kind="primary" onClick={() => leave(step)}>
            {say(state.finished ? 'case.onward.look' : 'case.onward', { step: nameStep(next, state, say) })}
          </button>
        </p>
      )}
    </section>
  );
}
