import { describe, expect, test } from 'vitest';
import { drawOne } from '#engine/random/draw-one.ts';

describe('one of several', () => {
  test.each([
    [0, 'a'],
    [0.33, 'a'],
    [0.34, 'b'],
    [0.999, 'c'],
    [1, 'c'],
  ])('at a draw of %d is %s', (draw, item) => {
    expect(drawOne(['a', 'b', 'c'], draw)).toBe(item);
  });
  test('of none is refused', () => {
    expect(() => drawOne([], 0.5)).toThrow(new RangeError('There is nothing to draw from.'));
  });
});
