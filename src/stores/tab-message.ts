import type { LearnerEvent } from '#engine/record/learner-event.ts';
import { parseEvent } from './parse-event.ts';

/** What tabs tell each other. `changed` says: read the storage again. */
export type TabMessage =
  | { readonly kind: 'appended'; readonly events: readonly LearnerEvent[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'erased' };

/** More events than this are not sent between tabs: the other tab reads them from the storage. */
const POST_MAX = 500;

/** Tells other tabs of events that are stored. */
export function makeAppendedMessage(events: readonly LearnerEvent[]): TabMessage {
  return events.length > POST_MAX ? { kind: 'changed' } : { kind: 'appended', events };
}

/** What another page of this origin sent, or null when it is nothing of ours; events that are none are dropped. */
export function parseTabMessage(message: unknown): TabMessage | null {
  if (message === null || typeof message !== 'object' || !('kind' in message)) return null;
  if (message.kind === 'changed' || message.kind === 'erased') return { kind: message.kind };
  if (message.kind !== 'appended' || !('events' in message) || !Array.isArray(message.events)) return null;
  return { kind: 'appended', events: message.events.flatMap((found) => parseEvent(found) ?? []) };
}
