import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '#engine/check/nearest.ts';

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['knee', 'knee', 0],
    ['knee', 'kene', 1],
    ['knee', 'kne', 1],
    ['heel-lift', 'heels-lift', 1],
    ['', 'abc', 3],
    ['arch', 'march', 1],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, and zero only for equal words', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearest', () => {
  const ids = ['two-leg-squat-knee-in', 'heels-lift', 'trunk-leans-forward', 'pelvis-drops'];
  test.each([
    ['heel-lift', 'heels-lift'],
    ['Heels-Lift', 'heels-lift'],
    ['trunk-lean-forward', 'trunk-leans-forward'],
    ['squat-knee-in', 'two-leg-squat-knee-in'],
    ['drops-pelvis', 'pelvis-drops'],
  ])('takes %j for %j', (word, meant) => {
    expect(nearest(word, ids)).toBe(meant);
  });

  test.each(['elbow', 'x', ''])('guesses nothing for %j', (word) => {
    expect(nearest(word, ids)).toBeUndefined();
  });

  test('does not offer a short word that shares no letter', () => {
    expect(nearest('ab', ['xy'])).toBeUndefined();
  });
});
