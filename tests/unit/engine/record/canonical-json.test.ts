import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCanonicalJson } from '#engine/record/canonical-json.ts';
import type { JsonValue } from '#engine/record/learner-event.ts';

/** The same value with the keys of every object written in the opposite order. */
function turnRound(value: JsonValue): JsonValue {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(turnRound);
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]): [string, JsonValue] => [key, turnRound(inner)]));
}

describe('canonical JSON', () => {
  test.each<{ value: JsonValue; text: string }>([
    { value: null, text: 'null' },
    { value: false, text: 'false' },
    { value: 0.5, text: '0.5' },
    { value: 'ankle "left"', text: '"ankle \\"left\\""' },
    { value: [3, 1, 2], text: '[3,1,2]' },
    { value: { b: 1, a: null }, text: '{"a":null,"b":1}' },
    { value: { b: [{ d: 1, c: [] }], a: {} }, text: '{"a":{},"b":[{"c":[],"d":1}]}' },
    { value: { a: 1, Z: 2, 10: 3, 9: 4 }, text: '{"9":4,"10":3,"Z":2,"a":1}' },
  ])('is $text', ({ value, text }) => {
    expect(makeCanonicalJson(value)).toBe(text);
  });

  test('says the same whatever order the keys were written in, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (some) => {
        const value = JSON.parse(JSON.stringify(some)) as JsonValue;
        expect(makeCanonicalJson(turnRound(value))).toBe(makeCanonicalJson(value));
        expect(JSON.parse(makeCanonicalJson(value))).toEqual(value);
      }),
    );
  });
});
