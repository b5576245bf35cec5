import { expect, test } from 'vitest';
import { periodicCurve } from '#engine/movement/space/periodic-curve.ts';

const curve = periodicCurve([
  [0, 2],
  [0.1, 5],
  [0.45, -1],
  [0.8, 0.5],
]);

test('a periodic curve passes through its knots, also a cycle later and earlier', () => {
  for (const cycle of [0, 1, -3]) {
    expect(curve(cycle)).toBeCloseTo(2, 9);
    expect(curve(cycle + 0.1)).toBeCloseTo(5, 9);
    expect(curve(cycle + 0.45)).toBeCloseTo(-1, 9);
    expect(curve(cycle + 0.8)).toBeCloseTo(0.5, 9);
  }
});

test('it has no corner, not even where the cycle closes', () => {
  const slope = (at: number): number => (curve(at + 1e-6) - curve(at - 1e-6)) / 2e-6;
  for (const at of [0, 0.1, 0.45, 0.8]) expect(Math.abs(slope(at + 1e-5) - slope(at - 1e-5))).toBeLessThan(0.05);
});

test('through knots on a line it is that line', () => {
  const line = periodicCurve([
    [0, 9],
    [0.2, 1],
    [0.4, 2],
    [0.6, 3],
    [0.8, 4],
  ]);
  expect(line(0.5)).toBeCloseTo(2.5, 9);
});
