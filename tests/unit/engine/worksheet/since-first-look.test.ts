import { describe, expect, test } from 'vitest';
import { assess } from '#engine/screening/assess.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import { shiftBand } from '#engine/screening/shift-band.ts';
import { firstLook, sinceFirstLook } from '#engine/worksheet/since-first-look.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const seen: Reading = { finding: 'overhead-squat-knee-in', side: 'left', value: true, filmed: true };
const lunge: Reading = { finding: 'weight-bearing-lunge-distance', side: 'left', value: 5 };
const screenOf = (...readings: readonly Reading[]): Screen => ({
  sex: 'female',
  index: { deviation: 'two-leg-squat-knee-in', side: 'left' },
  readings,
});
const compare = (screen: Screen) => {
  const look = firstLook(screen, knowledge);
  if (look === null) throw new Error('The movement was not seen.');
  return sinceFirstLook(assess(screen, knowledge).hypotheses, assess(look, knowledge).hypotheses, 'overhead-squat');
};
const bandsOf = (screen: Screen) =>
  Object.fromEntries(
    compare(screen).map(({ contributor, drivesPrior, drives }) => [contributor, shiftBand(drivesPrior, drives)]),
  );

describe('the first look', () => {
  test('is the movement as seen on that leg, and nothing else', () => {
    const other: Reading = { ...seen, side: 'right' };
    expect(firstLook(screenOf(lunge, other, seen), knowledge)?.readings).toEqual([seen]);
  });

  test.each([
    ['nobody looked', []],
    ['it was not there', [{ ...seen, value: false }]],
    ['it was there once and not again', [seen, { ...seen, value: false }]],
    ['it was seen on the other leg only', [{ ...seen, side: 'right' as const }]],
  ])('is none where %s', (_what, readings) => {
    expect(firstLook(screenOf(...readings), knowledge)).toBeNull();
  });
});

describe('compared with people whose movement looks the same', () => {
  test('seeing the movement alone moves nothing', () => {
    expect(new Set(Object.values(bandsOf(screenOf(seen))))).toEqual(new Set(['little-changed']));
    for (const { because } of compare(screenOf(seen)))
      for (const { logOdds } of because) expect(logOdds).toBeCloseTo(0, 9);
  });

  test('a short lunge makes a stiff ankle more likely, and the hip no more than before', () => {
    const bands = bandsOf(screenOf(seen, lunge));
    expect(bands['ankle-dorsiflexion-limited']).toMatch(/more-likely/);
    expect(bands['hip-abductor-weakness']).toBe('little-changed');
  });

  test('the shares still sum to the shift', () => {
    const logOdds = (p: number) => Math.log(p / (1 - p));
    for (const { because, drives, drivesPrior } of compare(screenOf(seen, lunge))) {
      const sum = because.reduce((total, share) => total + share.logOdds, 0);
      expect(sum).toBeCloseTo(logOdds(drives) - logOdds(drivesPrior), 9);
    }
  });

  test('a hypothesis the first look knows nothing of stays as it is', () => {
    const { hypotheses } = assess(screenOf(seen), knowledge);
    expect(sinceFirstLook(hypotheses, [], 'overhead-squat')).toEqual(hypotheses);
  });
});
