import { describe, expect, test } from 'vitest';
import { createRandom } from '#engine/random/create-random.ts';
import { portableLog } from '#engine/random/portable-log.ts';

const draw = (seed: string, count: number, kind: 'uniform' | 'normal') => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random[kind]());
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('createRandom', () => {
  test('gives the same stream for the same seed, for ever', () => {
    expect(draw('maya', 3, 'uniform')).toEqual([0.8830609037540853, 0.49707119609229267, 0.9664728173520416]);
    expect(draw('maya', 3, 'normal')).toEqual([1.0322195591738166, -0.007892135816765596, 0.5247087592697155]);
  });

  test('gives different streams for seeds that differ in one character', () => {
    const firsts = Array.from({ length: 1000 }, (_, i) => createRandom(`client-${i}`).uniform());
    expect(new Set(firsts).size).toBe(1000);
    expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(0.04);
  });

  test('spreads uniform numbers evenly over [0, 1)', () => {
    const values = draw('evenly', 40_000, 'uniform');
    const tenths = Array.from({ length: 10 }, (_, k) => values.filter((value) => Math.floor(value * 10) === k).length);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const chiSquared = tenths.reduce((sum, seen) => sum + (seen - 4000) ** 2 / 4000, 0);
    expect(chiSquared).toBeLessThan(27.9);
  });

  test('draws normal numbers with mean 0, deviation 1 and the right tails', () => {
    const values = draw('normal', 40_000, 'normal');
    expect(Math.abs(mean(values))).toBeLessThan(0.02);
    expect(Math.abs(mean(values.map((value) => value * value)) - 1)).toBeLessThan(0.03);
    expect(Math.abs(mean(values.map((value) => (Math.abs(value) > 1.96 ? 1 : 0))) - 0.05)).toBeLessThan(0.005);
  });

  test('takes the empty seed', () => {
    expect(createRandom('').uniform()).toBe(createRandom('').uniform());
  });
});

describe('portableLog', () => {
  test.each([1e-300, 1e-9, 0.1, 0.5, 0.999999, 1, 1.5, 2, Math.E, 10, 1e9, 1e300])(
    'agrees with Math.log at %d',
    (x) => {
      expect(Math.abs(portableLog(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
    },
  );
});
