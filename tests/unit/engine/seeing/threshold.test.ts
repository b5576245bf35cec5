import { describe, expect, test } from 'vitest';
import { findScale } from '#engine/seeing/find-scale.ts';
import type { PartScale } from '#engine/seeing/part-scales.table.ts';
import { partTrials } from '#engine/seeing/part-trials.ts';
import { estimateThreshold, isSettled, type ThresholdTrial } from '#engine/seeing/threshold.ts';
import { type Eyes, practise } from './simulated-rater.ts';

const knee = findScale('overhead-squat', 'knee') as PartScale;
const gap = knee.textbook - knee.usual;

/** Threshold of somebody with these eyes after so many clips, as shares of the typical departure; geometric mean of several runs. */
function learn(eyes: Eyes, clips: number, runs = 8) {
  const found = Array.from({ length: runs }, (_, run) =>
    estimateThreshold(knee, partTrials(practise('overhead-squat', clips, eyes, `${clips}/${run}`), knee)),
  );
  const log = found.reduce((sum, { departure }) => sum + Math.log(departure / gap), 0) / runs;
  const inside = found.filter(({ low, high }) => low / gap <= eyes.noise && eyes.noise <= high / gap).length;
  return { mean: Math.exp(log), inside, settled: found.filter(isSettled).length };
}

describe('the adaptive threshold', () => {
  test.each<[string, Eyes]>([
    ['a sharp eye', { noise: 0.2, criterion: 0.2 }],
    ['a middling eye', { noise: 0.4, criterion: 0.4 }],
    ['an untrained eye', { noise: 0.8, criterion: 0.6 }],
  ])('finds %s within a third after 40 clips, and its interval holds it', (_, eyes) => {
    const { mean, inside } = learn(eyes, 40);
    expect(mean / eyes.noise).toBeGreaterThan(0.75);
    expect(mean / eyes.noise).toBeLessThan(1.33);
    expect(inside).toBeGreaterThanOrEqual(7);
  });

  test('is not fooled by readiness: the eager and the shy with the same eyes come out alike', () => {
    const eager = learn({ noise: 0.4, criterion: 0 }, 40).mean;
    const shy = learn({ noise: 0.4, criterion: 0.7 }, 40).mean;
    expect(eager / shy).toBeGreaterThan(0.7);
    expect(eager / shy).toBeLessThan(1.4);
  });

  test('somebody who always says "seen" is not credited with a sharp eye', () => {
    const always = learn({ noise: 0.4, criterion: -20 }, 30, 2);
    expect(always.settled).toBe(0);
  });

  test('follows a learner whose eyes get sharper', () => {
    const dull: ThresholdTrial[] = partTrials(
      practise('overhead-squat', 40, { noise: 0.9, criterion: 0.6 }, 'a'),
      knee,
    ).slice();
    const sharp = partTrials(practise('overhead-squat', 60, { noise: 0.2, criterion: 0.2 }, 'b'), knee);
    const before = estimateThreshold(knee, dull).departure;
    const after = estimateThreshold(knee, [...dull, ...sharp]).departure;
    expect(after).toBeLessThan(before / 2);
  });

  test('begins at the prior and says it is not settled', () => {
    const start = estimateThreshold(knee, []);
    expect(start.departure / gap).toBeGreaterThan(0.4);
    expect(start.departure / gap).toBeLessThan(0.8);
    expect(isSettled(start)).toBe(false);
  });

  test('a miss of a typical departure raises it, a hit at a small one lowers it', () => {
    const start = estimateThreshold(knee, []).departure;
    expect(estimateThreshold(knee, [{ departure: gap, seen: false }]).departure).toBeGreaterThan(start);
    expect(estimateThreshold(knee, [{ departure: gap / 3, seen: true }]).departure).toBeLessThan(start);
  });
});
