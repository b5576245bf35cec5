import fc from 'fast-check';
import { EVENT_TYPES, type JsonValue, type LearnerEvent, OBJECT_KINDS } from '#engine/record/learner-event.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });

const { json } = fc.letrec<{ json: JsonValue }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    fc.string({ unit: 'binary' }),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => !FORBIDDEN.has(key)),
      tie('json'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

/** Any event the schema allows, with collisions in counter, device and object likely. */
export const arbitraryEvent: fc.Arbitrary<LearnerEvent> = fc.record({
  id: fc.uuid(),
  actor: text,
  course: fc.constant('plumbline'),
  type: fc.constantFrom(...EVENT_TYPES),
  object: fc.record({
    kind: fc.constantFrom(...OBJECT_KINDS),
    id: fc.constantFrom('one', 'two', 'constructor', '__proto__'),
    revision: fc.integer({ min: 1, max: 3 }),
  }),
  payload: json,
  counter: fc.integer({ min: 1, max: 9 }),
  device: fc.constantFrom('device-a', 'device-b'),
  at: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
});

export const arbitraryLog = fc.uniqueArray(arbitraryEvent, { selector: ({ id }) => id, maxLength: 12 });
