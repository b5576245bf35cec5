import { STEPS, type Step } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';

/** What a learner is still free to do once testing has stopped: questions, and then the decision. */
const ASKING: readonly Step[] = ['intake', 'safety-questions'];

/**
 * The step after this one; none after the last. Where testing has stopped the way leads from the questions straight to
 * the decision: nothing in between is to be done any more.
 */
export function nextStep(
  step: Step,
  { stopped, finished }: Pick<AttemptState, 'stopped' | 'finished'>,
): Step | undefined {
  const next = STEPS[STEPS.indexOf(step) + 1];
  if (!next || !stopped || finished) return next;
  const isPassedBy = !ASKING.includes(next) && STEPS.indexOf(next) < STEPS.indexOf('disposition');
  return isPassedBy ? 'disposition' : next;
}

/** The step left and those passed by on the way to the next, in order. */
export function stepsLeft(step: Step, state: Pick<AttemptState, 'stopped' | 'finished'>): readonly Step[] {
  const next = nextStep(step, state);
  return STEPS.slice(STEPS.indexOf(step), next ? STEPS.indexOf(next) : STEPS.length);
}
