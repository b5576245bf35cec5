import { makeCanonicalJson } from './canonical-json.ts';
import { compareEvents } from './event-order.ts';
import type { LearnerEvent } from './learner-event.ts';

/**
 * The union of logs by event id, in log order: commutative, associative, idempotent.
 * Two different events with one id cannot come from an honest log; the one whose canonical text is smaller stays,
 * so that the result does not depend on who asked first.
 */
export function mergeEvents(...logs: readonly (readonly LearnerEvent[])[]): readonly LearnerEvent[] {
  const byId = new Map<string, LearnerEvent>();
  for (const event of logs.flat()) {
    const known = byId.get(event.id);
    if (!known || (known !== event && makeCanonicalJson(event) < makeCanonicalJson(known))) byId.set(event.id, event);
  }
  return [...byId.values()].sort(compareEvents);
}
