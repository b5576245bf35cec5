import { compareEvents } from './event-order.ts';
import type { LearnerEvent } from './learner-event.ts';

/**
 * The events that count, in log order: those no standing tombstone voids. A tombstone (`voided`, object = an event)
 * reaches only events before it in log order, so that no two can void each other; voiding a tombstone brings back what
 * it voided. Tombstones themselves are left out.
 */
export function effectiveEvents(events: readonly LearnerEvent[]): readonly LearnerEvent[] {
  const ordered = [...events].sort(compareEvents);
  const voided = new Set<string>();
  const kept: LearnerEvent[] = [];
  for (const event of ordered.reverse()) {
    if (voided.has(event.id)) continue;
    if (event.type === 'voided') voided.add(event.object.id);
    else kept.push(event);
  }
  return kept.reverse();
}
