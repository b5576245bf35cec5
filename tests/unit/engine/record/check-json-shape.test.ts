import { describe, expect, test } from 'vitest';
import { checkJsonShape } from '#engine/record/check-json-shape.ts';

const ROOMY = { depth: 10, values: 100 };

/** A list in a list in a list …, `levels` lists in all. */
function nest(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

describe('the shape of parsed JSON', () => {
  test.each([null, 0, '', 'constructor', true, [], {}, [null, { a: [1, { b: null }] }, 'x']])(
    'of %j is fine',
    (value) => {
      expect(checkJsonShape(value, ROOMY)).toBeNull();
    },
  );

  test.each([
    { value: 'text', depth: 0 },
    { value: [], depth: 0 },
    { value: [1], depth: 1 },
    { value: { a: { b: null } }, depth: 2 },
    { value: [1, { a: [2] }, 3], depth: 3 },
  ])('of $value is $depth deep', ({ value, depth }) => {
    expect(checkJsonShape(value, { ...ROOMY, depth })).toBeNull();
    expect(checkJsonShape(value, { ...ROOMY, depth: depth - 1 })).toBe('too-deep');
  });

  test.each([
    { value: [1], values: 2 },
    { value: [1, 2, 3], values: 4 },
    { value: { a: 1, b: [2, 3] }, values: 5 },
    { value: [[], [], [[]]], values: 5 },
  ])('counts the whole and its parts: $value is $values values', ({ value, values }) => {
    expect(checkJsonShape(value, { ...ROOMY, values })).toBeNull();
    expect(checkJsonShape(value, { ...ROOMY, values: values - 1 })).toBe('too-many-values');
  });

  test.each([
    '{"__proto__":{}}',
    '{"constructor":1}',
    '{"prototype":null}',
    '[{"fine":1,"list":[{"a":1,"prototype":2}]}]',
  ])('is refused when a key could reach a prototype: %s', (text) => {
    expect(checkJsonShape(JSON.parse(text), ROOMY)).toBe('forbidden-key');
  });

  test('is found without recursion, however deep a hostile file nests', () => {
    expect(checkJsonShape(nest(50_000), { depth: 60_000, values: 60_000 })).toBeNull();
    expect(checkJsonShape(nest(50_000), { depth: 100, values: 60_000 })).toBe('too-deep');
  });
});
