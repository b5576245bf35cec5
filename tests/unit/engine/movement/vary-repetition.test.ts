import { describe, expect, test } from 'vitest';
import { onSide } from '#engine/movement/deviations/figure-deviations.ts';
import { USUAL_SPREAD, varyRepetition } from '#engine/movement/deviations/vary-repetition.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';

const RANGES = TASKS['overhead-squat'].deviations;
const TRUTH = { 'two-leg-squat-knee-in': { left: 12, right: 3 } };
const kneeIn = (repetition: number, plan: { seed: string; spread: number; fatigue: number }): number => {
  const value = varyRepetition(RANGES, TRUTH, repetition, plan)['two-leg-squat-knee-in'];
  return value === undefined ? Number.NaN : onSide(value, 'left');
};

describe('repetitions of a set', () => {
  test('the same seed and repetition give the same movement; the next repetition differs', () => {
    const plan = { seed: 'maya', spread: USUAL_SPREAD, fatigue: 0 };
    expect(kneeIn(3, plan)).toBe(kneeIn(3, plan));
    expect(kneeIn(3, plan)).not.toBe(kneeIn(4, plan));
  });

  test('five hundred repetitions keep the mean of the truth and a spread near 2 degrees', () => {
    const sizes = Array.from({ length: 500 }, (_, i) => kneeIn(i, { seed: 'maya', spread: USUAL_SPREAD, fatigue: 0 }));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const deviation = Math.sqrt(sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / sizes.length);
    expect(Math.abs(mean - 12)).toBeLessThan(0.4);
    expect(deviation).toBeGreaterThan(1.7);
    expect(deviation).toBeLessThan(2.4);
  });

  test('a tired set drifts away from the usual', () => {
    expect(kneeIn(8, { seed: 'x', spread: 0, fatigue: 0.05 })).toBeCloseTo(12 + (12 - 2) * 0.4, 9);
  });

  test('nothing leaves its range', () => {
    for (let i = 0; i < 40; i += 1)
      for (const range of RANGES) {
        const value = varyRepetition(RANGES, TRUTH, i, { seed: 'wild', spread: 1, fatigue: 0.5 })[range.id];
        for (const size of Object.values(value ?? {})) {
          expect(size).toBeGreaterThanOrEqual(range.low);
          expect(size).toBeLessThanOrEqual(range.high);
        }
      }
  });
});
