import type { LearnerEvent } from './learner-event.ts';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The one order of a log: by (counter, device, id), never by the clock, which a learner or a flat battery can set back.
 * Negative when `a` comes first. Text is compared by UTF-16 code unit, the same on every platform.
 */
export function compareEvents(a: LearnerEvent, b: LearnerEvent): number {
  return a.counter - b.counter || compareText(a.device, b.device) || compareText(a.id, b.id);
}
