import type { LearnerEvent } from './learner-event.ts';

/** Largest Lamport counter. A learner cannot reach it; an imported file may claim it, and then order falls back on ids. */
export const COUNTER_MAX = 1_000_000_000;

/** The counter of the next event after `events`: one more than any seen, 1 for an empty log, never above COUNTER_MAX. */
export function nextCounter(events: readonly LearnerEvent[]): number {
  let highest = 0;
  for (const { counter } of events) if (counter > highest) highest = counter;
  return Math.min(highest + 1, COUNTER_MAX);
}
