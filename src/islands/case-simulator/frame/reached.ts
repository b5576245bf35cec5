import { STEPS, type Step } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';

/** Every stop of the case in order, the debrief last. */
export const STOPS = [...STEPS, 'debrief'] as const satisfies readonly (Step | 'debrief')[];

/** Whether a stop can be opened: those left, the one being worked on, and the debrief once the case is finished. */
export const isReached = (stop: Step | 'debrief', state: AttemptState): boolean =>
  state.finished || STOPS.indexOf(stop) <= STOPS.indexOf(state.step);
