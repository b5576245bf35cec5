import { describe, expect, test } from 'vitest';
import { doseShare } from '#engine/planning/dose-share.ts';
import { expectedGain } from '#engine/planning/expected-gain.ts';
import type { PlanItem } from '#engine/planning/plan.ts';
import type { CompiledResponse } from '#engine/screening/compiled-knowledge.ts';
import { exerciseOf, itemOf, littleKnowledge, responseOf } from './little-knowledge.ts';

describe('doseShare', () => {
  const knowledge = littleKnowledge({
    exercises: [exerciseOf('squat', { minutes: 50 }), exerciseOf('stretch'), exerciseOf('rock', { minutes: 3 })],
  });
  const share = (items: readonly PlanItem[], doseNeeded: CompiledResponse['doseNeeded']) =>
    doseShare({ exercises: ['stretch', 'rock', 'unlisted'], doseNeeded }, { items }, knowledge);
  const stretch = itemOf('stretch', { sets: 2, perWeek: 3 });
  const rock = itemOf('rock', { sets: 1, perWeek: 2 });

  test('nothing without an exercise the response rests on', () => {
    expect(share([itemOf('squat')], {})).toBe(0);
    expect(share([], {})).toBe(0);
  });

  test('all of it where the response asks for no dose', () => {
    expect(share([stretch], {})).toBe(1);
  });

  test.each([
    ['sessions: those of the most frequent', { sessionsPerWeek: 6 }, 3 / 6],
    ['sets: those of all exercises', { setsPerWeek: 16 }, 8 / 16],
    ['minutes: those of all exercises', { minutesPerWeek: 42 }, 21 / 42],
    ['the scarcest of the three', { sessionsPerWeek: 4, setsPerWeek: 32, minutesPerWeek: 42 }, 8 / 32],
    ['never more than all', { sessionsPerWeek: 1, setsPerWeek: 1, minutesPerWeek: 1 }, 1],
  ])('%s', (_, needed, expected) => {
    expect(share([stretch, rock, itemOf('squat')], needed)).toBe(expected);
    expect(share([rock, stretch], needed)).toBe(expected);
  });

  test('an exercise the knowledge does not have takes no minutes', () => {
    expect(share([itemOf('unlisted')], { minutesPerWeek: 10 })).toBe(0);
  });
});

describe('expectedGain', () => {
  const even = { diminishingWeeks: Number.POSITIVE_INFINITY };
  const full = { adherence: 1, dose: 1 };

  test('the weekly gain times the weeks, the adherence and the dose', () => {
    expect(expectedGain(responseOf('r'), 7, 4, full, even)).toBe(4);
    expect(expectedGain(responseOf('r'), 7, 4, { adherence: 0.5, dose: 1 }, even)).toBe(2);
    expect(expectedGain(responseOf('r'), 7, 4, { adherence: 0.5, dose: 0.5 }, even)).toBe(1);
    expect(expectedGain(responseOf('r'), 7, 0, full, even)).toBe(0);
  });

  test('each week gives less than the one before', () => {
    const two = expectedGain(responseOf('r'), 7, 2, full, { diminishingWeeks: 4 });
    expect(two).toBeCloseTo(Math.exp(-1 / 4) + Math.exp(-2 / 4), 12);
  });

  test('never beyond the cap, in whichever direction', () => {
    expect(expectedGain(responseOf('r', { cap: 3 }), 7, 8, full, even)).toBe(3);
    const falls = responseOf('r', { weeklyGain: { mean: -1, sd: 0 }, cap: -3 });
    expect(expectedGain(falls, 7, 2, full, even)).toBe(-2);
    expect(expectedGain(falls, 7, 8, full, even)).toBe(-3);
  });

  test('per cent of the start, gain and cap alike', () => {
    const percent = responseOf('r', { unit: 'percent of start (newtons)', weeklyGain: { mean: 2, sd: 0 }, cap: 5 });
    expect(expectedGain(percent, 50, 2, full, even)).toBe(2);
    expect(expectedGain(percent, 50, 8, full, even)).toBe(2.5);
    const share = responseOf('r', { unit: 'kilograms, as percent of start', weeklyGain: { mean: 2, sd: 0 }, cap: 5 });
    expect(expectedGain(share, 50, 8, full, even)).toBe(5);
  });
});
