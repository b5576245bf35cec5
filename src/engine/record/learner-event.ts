/** What a learner did, after the xAPI verbs, so that an export to a learning record store is a mapping. */
export const EVENT_TYPES = [
  'experienced',
  'attempted',
  'answered',
  'completed',
  'passed',
  'failed',
  'reviewed',
  'voided',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const OBJECT_KINDS = ['lesson', 'question', 'case', 'drill', 'event'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** One line of the append-only log. Ordered by (counter, device, id), never by the clock. */
export type LearnerEvent = {
  /** uuid */
  readonly id: string;
  /** The local profile. */
  readonly actor: string;
  readonly course: string;
  readonly type: EventType;
  /** Authored id and the revision that was seen. */
  readonly object: { readonly kind: ObjectKind; readonly id: string; readonly revision: number };
  readonly payload: JsonValue;
  /** Lamport counter: one more than any seen before on this device. */
  readonly counter: number;
  /** Random id of this browser. */
  readonly device: string;
  /** Wall clock, ISO 8601 UTC; for display only. */
  readonly at: string;
};

/** What a caller says; identity, order and time are added by the store. */
export type LearnerEventDraft = Pick<LearnerEvent, 'type' | 'object' | 'payload'>;
