import { describe, expect, test } from 'vitest';
import { startingDose } from '#engine/planning/starting-dose.ts';
import type { CompiledDose } from '#engine/screening/compiled-knowledge.ts';
import { exerciseOf } from './little-knowledge.ts';

const dose = (change: Partial<CompiledDose>, phase: 'lengthen' | 'integrate' = 'lengthen', sessions = 3) =>
  startingDose(exerciseOf('stretch', { phase, dose: { perSide: false, ...change } }), sessions);

describe('startingDose', () => {
  test('the low end of every range', () => {
    expect(dose({ sets: [2, 4], perWeek: [4, 7], seconds: [30, 60] })).toEqual({
      exercise: 'stretch',
      sets: 2,
      perWeek: 4,
      amount: { unit: 'seconds', value: 30 },
      progression: 'more-dose',
    });
  });

  test('once, where the knowledge gives no range', () => {
    expect(dose({})).toEqual({
      exercise: 'stretch',
      sets: 1,
      perWeek: 1,
      amount: { unit: 'reps', value: 1 },
      progression: 'harder-form',
    });
  });

  test.each([
    [2, 2],
    [3, 3],
    [4, 4],
    [6, 4],
    [1, 2],
  ])('practice follows %d sessions a week within its range: %d', (sessions, perWeek) => {
    expect(dose({ perWeek: [2, 4] }, 'integrate', sessions).perWeek).toBe(perWeek);
  });

  test('preparation starts at its low end however many sessions there are', () => {
    expect(dose({ perWeek: [2, 4] }, 'lengthen', 6).perWeek).toBe(2);
  });

  test('it grows by dose while either range leaves room, then by a harder form', () => {
    expect(dose({ sets: [2, 2], reps: [8, 12] }).progression).toBe('more-dose');
    expect(dose({ sets: [2, 3], reps: [8, 8] }).progression).toBe('more-dose');
    expect(dose({ sets: [2, 2], reps: [8, 8] }).progression).toBe('harder-form');
  });
});
