import { safeParse } from 'valibot';
import { checkJsonShape, type JsonLimits } from '#engine/record/check-json-shape.ts';
import type { LearnerEvent } from '#engine/record/learner-event.ts';
import { recordEventSchema } from '#schemas/record-event.ts';

/** One event: a case action nests about six deep; a long reflection is one value. */
export const EVENT_LIMITS: JsonLimits = { depth: 32, values: 20_000 };

/** Unknown data → a learner event, or null when it is none. The result shares nothing but its payload with the input. */
export function parseEvent(found: unknown): LearnerEvent | null {
  if (checkJsonShape(found, EVENT_LIMITS)) return null;
  const parsed = safeParse(recordEventSchema, found);
  return parsed.success ? (parsed.output as LearnerEvent) : null;
}
