import type { GradingContext } from '#engine/grading/grading-context.ts';
import { isPreparing } from '#engine/planning/phase-order.ts';

/** true if a client with nothing to correct was given corrective work, or a driver was named for what is ordinary. */
export const correctsNothing = ({ truth, state, stated, knowledge }: GradingContext): boolean =>
  truth.nothingToCorrect &&
  !truth.disposition.stopsSession &&
  ((stated?.hypotheses ?? []).some(({ role }) => role === 'drives') ||
    (state.plan?.items ?? []).some(({ exercise }) =>
      knowledge.exercises.some(({ id, phase }) => id === exercise && isPreparing(phase)),
    ));
