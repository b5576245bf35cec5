import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from '#engine/record/scan-json.ts';

const depthOf = (value: unknown): number =>
  value !== null && typeof value === 'object' ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('looking through JSON before it is parsed', () => {
  test('finds the depth that parsing would find', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const depth = depthOf(value);
        const text = JSON.stringify(value);
        expect(scanJson(text, { depth, values: 1e6 })).toBeNull();
        if (depth > 0) expect(scanJson(text, { depth: depth - 1, values: 1e6 })).toBe('too-deep');
      }),
    );
  });

  test.each(['["[[["]', '["\\"[[["]', '["\\\\","[[["]', '["a\\\\\\"[[["]', '["unfinished [[['])(
    'is not misled by brackets in strings: %s',
    (text) => {
      expect(scanJson(text, { depth: 1, values: 2 })).toBeNull();
    },
  );

  test('counts values by their commas', () => {
    expect(scanJson('[1,2,3]', { depth: 1, values: 3 })).toBeNull();
    expect(scanJson('[1,2,3,4]', { depth: 1, values: 3 })).toBe('too-many-values');
  });
});
