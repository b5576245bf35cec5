import * as v from 'valibot';

/** Longest id or name a saved event may carry, in UTF-16 code units. */
const TEXT_MAX = 200;
/** See COUNTER_MAX in the engine: a test keeps the two equal. */
const COUNTER_MAX = 1_000_000_000;

const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(TEXT_MAX));
const countFromOne = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/**
 * A saved event as it is read back, from this browser or from a file. Strict: an unknown key is refused.
 * `payload` is any JSON here; its depth and size are checked apart. Valibot, because this one ships to the browser and
 * its checks weigh a third of zod's smallest.
 */
export const recordEventSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  actor: shortText,
  course: shortText,
  type: v.picklist(['experienced', 'attempted', 'answered', 'completed', 'passed', 'failed', 'reviewed', 'voided']),
  object: v.strictObject({
    kind: v.picklist(['lesson', 'question', 'case', 'drill', 'event']),
    id: shortText,
    revision: countFromOne,
  }),
  payload: v.unknown(),
  counter: v.pipe(countFromOne, v.maxValue(COUNTER_MAX)),
  device: shortText,
  at: v.pipe(v.string(), v.isoTimestamp()),
});
