import { STEPS } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { Stop } from '../attempt/desk.ts';

/** Every stop of the case in order; after the debrief the visit some weeks later. */
export const STOPS = [...STEPS, 'debrief', 'second-visit'] as const satisfies readonly Stop[];

/** Whether a stop can be opened: those left, the one being worked on, and what follows once the case is finished. */
export const isReached = (stop: Stop, state: AttemptState): boolean =>
  state.finished || STOPS.indexOf(stop) <= STOPS.indexOf(state.step);
