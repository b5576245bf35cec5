import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOut, toQuarter } from '#engine/grading/quarter-points.ts';

describe('toQuarter', () => {
  test.each([
    [1.1, 1],
    [1.13, 1.25],
    [7.875, 8],
    [0, 0],
  ])('%d becomes %d', (points, quarter) => {
    expect(toQuarter(points)).toBe(quarter);
  });
});

describe('shareOut', () => {
  test('shares sum to exactly the points, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80 }),
        fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (quarters, weights) => {
          const shares = shareOut(quarters / 4, weights);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(quarters / 4);
        },
      ),
    );
  });

  test('a heavier feature never gets less than a lighter one by a quarter point or more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 2, maxLength: 8 }),
        (weights) => {
          const shares = shareOut(12, weights);
          for (const [a, heavy] of weights.entries())
            for (const [b, light] of weights.entries())
              if (heavy > light) expect((shares[a] ?? 0) - (shares[b] ?? 0)).toBeGreaterThan(-0.25 - 1e-9);
        },
      ),
    );
  });

  test('equal weights share 12 as 4, 4 and 4', () => {
    expect(shareOut(12, [1, 1, 1])).toEqual([4, 4, 4]);
  });

  test('without any weight everything goes to the first', () => {
    expect(shareOut(5, [0, 0])).toEqual([5, 0]);
  });
});
