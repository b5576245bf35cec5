import * as z from 'zod/mini';

/** Longest id or name a saved event may carry, in UTF-16 code units. */
const TEXT_MAX = 200;
/** See COUNTER_MAX in the engine: a test keeps the two equal. */
const COUNTER_MAX = 1_000_000_000;

const shortText = z.string().check(z.minLength(1), z.maxLength(TEXT_MAX));

/**
 * A saved event as it is read back, from this browser or from a file. Strict: an unknown key is refused.
 * `payload` is any JSON here; its depth and size are checked apart. zod/mini, because this one ships to the browser.
 */
export const recordEventSchema = z.strictObject({
  id: z.uuid(),
  actor: shortText,
  course: shortText,
  type: z.enum(['experienced', 'attempted', 'answered', 'completed', 'passed', 'failed', 'reviewed', 'voided']),
  object: z.strictObject({
    kind: z.enum(['lesson', 'question', 'case', 'event']),
    id: shortText,
    revision: z.int().check(z.gte(1)),
  }),
  payload: z.unknown(),
  counter: z.int().check(z.gte(1), z.lte(COUNTER_MAX)),
  device: shortText,
  at: z.iso.datetime(),
});
