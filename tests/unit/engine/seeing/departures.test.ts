import { describe, expect, test } from 'vitest';
import type { Random } from '#engine/random/random.ts';
import { findScale } from '#engine/seeing/find-scale.ts';
import { makeClip } from '#engine/seeing/make-clip.ts';
import { makeMeasureTask } from '#engine/seeing/measure-task.ts';
import { narrowKnowledge } from '#engine/seeing/narrow-knowledge.ts';
import { nextClip } from '#engine/seeing/next-clip.ts';
import { PART_SCALES, type PartScale } from '#engine/seeing/part-scales.table.ts';
import { drawRole, makePartState, type PartRole, trueRating } from '#engine/seeing/part-state.ts';
import { partTrials } from '#engine/seeing/part-trials.ts';
import { leastDeparture, mostDeparture, placeDeparture } from '#engine/seeing/place-departure.ts';
import { SEEING_TASKS } from '#engine/seeing/seeing-task.ts';
import type { SpotTrial } from '#engine/seeing/spot-trial.ts';
import { estimateThreshold } from '#engine/seeing/threshold.ts';
import { compiledKnowledge } from '../screening/read-knowledge.ts';

/** Usual at 10 with a spread of 4, typical at 20, at most 30. */
const SCALE: PartScale = {
  part: 'knee',
  deviation: 'two-leg-squat-knee-in',
  unit: 'degrees',
  sides: 'per-leg',
  usual: 10,
  usualSpread: 4,
  textbook: 20,
  most: 30,
  view: 'front',
};
/** Dice that show what they are told, in turn. */
const diceOf = (uniforms: readonly number[], normals: readonly number[] = []): Random => {
  const [left, right] = [[...uniforms], [...normals]];
  return { uniform: () => left.shift() ?? 0, normal: () => right.shift() ?? 0 };
};

describe('the role of a part', () => {
  test.each([
    [0, 'usual'],
    [0.499, 'usual'],
    [0.5, 'near'],
    [0.749, 'near'],
    [0.75, 'marked'],
    [0.999, 'marked'],
  ])('at a draw of %d is %s', (draw, role) => {
    expect(drawRole(diceOf([draw]))).toBe(role);
  });

  test.each<[PartRole, number, number]>([
    ['usual', 99, 0],
    ['near', 19.9, 1],
    ['near', 20, 2],
    ['marked', 20, 2],
    ['marked', 12, 1],
  ])('%s at a size of %d is truly rated %i', (role, size, rating) => {
    expect(trueRating(SCALE, role, size)).toBe(rating);
  });
});

describe('the size of a part', () => {
  const size = (role: PartRole, departure: number, normal: number) =>
    makePartState(SCALE, role, departure, diceOf([], [normal])).size;

  test('as usual varies by a quarter of the spread between people, two of those at most', () => {
    expect([0, 1, -1, 2, 5, -5].map((normal) => size('usual', 7, normal))).toEqual([10, 11, 9, 12, 12, 8]);
  });
  test('at the edge of sight goes past the usual by the departure, whatever the dice', () => {
    expect(size('near', 3.26, 2)).toBe(13.3);
    expect(size('near', 10, -2)).toBe(20);
  });
  test('when marked is typical or up to a quarter of the way more', () => {
    expect([0, 1, -1, 2, -9].map((normal) => size('marked', 7, normal))).toEqual([20, 21.3, 21.3, 22.5, 22.5]);
  });
  test('is never more than a clip shows', () => {
    expect(size('near', 99, 0)).toBe(30);
    expect(makePartState({ ...SCALE, most: 21 }, 'marked', 0, diceOf([], [2]))).toEqual({
      part: 'knee',
      role: 'marked',
      size: 21,
      truth: 2,
    });
  });
});

describe('the next departure at the edge of sight', () => {
  test.each([
    [0, 4, 4],
    [0.34, 4, 6],
    [0.67, 4, 9],
    [0.99, 4, 9],
    [0, 1, 2],
    [0.34, 1, 2],
    [0.67, 1, 2.25],
    [0.67, 50, 20],
  ])('at a draw of %d for a threshold of %d is %d', (draw, departure, next) => {
    expect(placeDeparture(SCALE, { departure }, diceOf([draw]))).toBe(next);
  });
  test('lies between twice the own spread and the most a clip shows', () => {
    expect([leastDeparture(SCALE), mostDeparture(SCALE)]).toEqual([2, 20]);
  });
});

describe('a clip', () => {
  const state = (part: 'foot' | 'knee' | 'pelvis' | 'trunk', size: number) => ({
    part,
    role: 'near' as const,
    size,
    truth: 1 as const,
  });
  const deviations = (uniforms: readonly number[], ...parts: Parameters<typeof makeClip>[1]) =>
    makeClip('overhead-squat', parts, diceOf(uniforms)).figure.deviations;

  test('shows a part of a leg on the leg that is rated, and the other as usual', () => {
    expect(deviations([0.49], state('knee', 15))).toEqual({ 'two-leg-squat-knee-in': { left: 15, right: 2 } });
    expect(deviations([0.5], state('knee', 15))).toEqual({ 'two-leg-squat-knee-in': { left: 2, right: 15 } });
  });
  test('shows a shift to either side, and a lean of the person', () => {
    expect(deviations([0, 0.49], state('pelvis', 30))).toEqual({ 'two-leg-squat-shift': { central: 30 } });
    expect(deviations([0, 0.5], state('pelvis', 30))).toEqual({ 'two-leg-squat-shift': { central: -30 } });
    expect(deviations([0, 0.5], state('trunk', 30))).toEqual({ 'two-leg-squat-forward-lean': { central: 30 } });
  });
  test('says which leg is rated and what was shown', () => {
    const parts = [state('knee', 15)];
    expect(makeClip('overhead-squat', parts, diceOf([0.9]))).toMatchObject({
      task: 'overhead-squat',
      side: 'right',
      parts,
      figure: { task: 'overhead-squat', modification: null },
    });
  });
  test('has a body within a twentieth of the mean stature and a few hundredths of the mean proportions', () => {
    const body = (draw: number) => makeClip('overhead-squat', [], diceOf([0, 0, 0, 0, draw, draw, draw])).figure.body;
    const [least, mean, most] = [body(0), body(0.5), body(1)];
    expect(least.statureMetres / mean.statureMetres).toBeCloseTo(0.95, 2);
    expect(most.statureMetres / mean.statureMetres).toBeCloseTo(1.05, 2);
    expect([least, mean, most].map(({ thighFactor, trunkFactor }) => [thighFactor, trunkFactor])).toEqual([
      [0.97, 0.97],
      [1, 1],
      [1.03, 1.03],
    ]);
  });
});

describe('bodies to measure', () => {
  const tasks = Array.from({ length: 600 }, (_, seed) => makeMeasureTask(`${seed}`));
  const share = (kind: string) => tasks.filter(({ spec }) => spec.kind === kind).length / tasks.length;

  test('ask for the knee in three of five, for each other angle as often as was set', () => {
    expect(Math.abs(share('knee-in') - 0.6)).toBeLessThan(0.06);
    for (const kind of ['pelvic-drop', 'trunk-lean']) expect(Math.abs(share(kind) - 0.15)).toBeLessThan(0.05);
    expect(Math.abs(share('shin-lean') - 0.1)).toBeLessThan(0.04);
  });

  test('stand in the movement the angle belongs to, and are measured on the leg of the clip', () => {
    for (const { clip, spec } of tasks) {
      const ofPelvisOrKnee = spec.kind === 'knee-in' || spec.kind === 'pelvic-drop';
      expect(clip.task).toBe(ofPelvisOrKnee ? 'single-leg-squat' : 'overhead-squat');
      expect(spec.side).toBe(clip.side);
    }
  });

  test('depart in half of their parts, by four fifths of the most at most, spread evenly', () => {
    const parts = tasks.flatMap(({ clip }) =>
      clip.parts.map((part) => ({ ...part, scale: findScale(clip.task, part.part) })),
    );
    const near = parts.filter(({ role }) => role === 'near');
    expect(parts.filter(({ role }) => role === 'marked')).toEqual([]);
    expect(near.length / parts.length).toBeGreaterThan(0.45);
    expect(near.length / parts.length).toBeLessThan(0.55);
    const ways = near.map(({ size, scale }) =>
      scale ? (size - scale.usual) / (scale.most - scale.usual) : Number.NaN,
    );
    expect(Math.max(...ways)).toBeLessThanOrEqual(0.81);
    expect(Math.max(...ways)).toBeGreaterThan(0.76);
    expect(ways.reduce((sum, way) => sum + way, 0) / ways.length).toBeCloseTo(0.4, 1);
  });
});

describe('what follows from what was rated', () => {
  const trial = (size: number, rating: 0 | 1): SpotTrial => ({
    seed: 's',
    task: 'overhead-squat',
    mode: 'film',
    parts: [
      { part: 'knee', role: 'near', size, truth: 1, rating },
      { part: 'foot', role: 'usual', size: 4, truth: 0, rating: 0 },
    ],
  });
  test('is told to the threshold of each part as its departure from the usual', () => {
    const knee = findScale('overhead-squat', 'knee');
    if (knee === null) throw new Error('the overhead squat shows a knee');
    expect(partTrials([trial(12, 1), trial(1.5, 0)], knee)).toEqual([
      { departure: 10, seen: true },
      { departure: -0.5, seen: false },
    ]);
    expect(findScale('single-leg-squat', 'foot')).toBeNull();
  });

  test('sharper eyes are shown smaller departures, in every part that is near', () => {
    const sizes = (rating: 0 | 1, size: number) =>
      Array.from({ length: 40 }, (_, seed) =>
        nextClip(
          'overhead-squat',
          `${seed}`,
          Array.from({ length: 20 }, () => trial(size, rating)),
        ),
      ).flatMap(({ parts }) =>
        parts.flatMap(({ part, role, size: shown }) => (part === 'knee' && role === 'near' ? [shown] : [])),
      );
    const [sharp, dull] = [sizes(1, 5), sizes(0, 14)];
    expect(sharp.length).toBeGreaterThan(3);
    expect(Math.max(...sharp)).toBeLessThan(Math.min(...dull));
  });

  test('asks about every part of the movement', () => {
    for (const task of SEEING_TASKS)
      expect(nextClip(task, 'a', []).parts.map(({ part }) => part)).toEqual(PART_SCALES[task].map(({ part }) => part));
  });
});

test('narrowed down to two contributors, each is as likely as not, hardly both, and hardly anything else', () => {
  const { contributors, pairs, deviations } = narrowKnowledge(compiledKnowledge, ['movement-habit', 'foot-pronation']);
  for (const { id, prior, oddsWeight, leftRightOddsRatio } of contributors) {
    const kept = id === 'movement-habit' || id === 'foot-pronation';
    expect([prior, oddsWeight, leftRightOddsRatio]).toEqual(kept ? [0.5, 1, 1] : [0.001, 0.001, 1]);
  }
  expect(pairs).toEqual([{ a: 'movement-habit', b: 'foot-pronation', oddsRatio: 0.02 }]);
  expect(deviations).toBe(compiledKnowledge.deviations);
});

describe('the threshold, weighed by hand', () => {
  /** Abramowitz and Stegun 7.1.26, another formula than the engine's: absolute error below 1.5e-7. */
  const shareBelow = (z: number): number => {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 1 / (1 + 0.3275911 * x);
    const tail =
      t *
      (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
      Math.exp(-x * x);
    return z >= 0 ? 1 - tail / 2 : tail / 2;
  };
  /** Every threshold from 1/16 to 4 times typical and every criterion, weighed one after the other. */
  const weigh = (trials: readonly { departure: number; seen: boolean }[]) => {
    const cells: { octave: number; weight: number }[] = [];
    for (let third = -12; third <= 6; third += 1)
      for (let step = 0; step < 11; step += 1) {
        const [octave, criterion] = [third / 3, -1 + 0.35 * step];
        let weight = Math.exp(-(((octave + 0.75) / 1.25) ** 2) / 2 - ((criterion - 0.75) / 0.75) ** 2 / 2);
        for (const { departure, seen } of trials.slice(-60)) {
          const says = 0.01 + 0.98 * shareBelow(departure / (10 * 2 ** octave) - criterion);
          weight *= seen ? says : 1 - says;
        }
        cells.push({ octave, weight });
      }
    const total = cells.reduce((sum, { weight }) => sum + weight, 0);
    const mean = cells.reduce((sum, { octave, weight }) => sum + octave * weight, 0) / total;
    const spread = Math.sqrt(cells.reduce((sum, { octave, weight }) => sum + (octave - mean) ** 2 * weight, 0) / total);
    return {
      departure: 10 * 2 ** mean,
      low: 10 * 2 ** (mean - 1.645 * spread),
      high: 10 * 2 ** (mean + 1.645 * spread),
    };
  };
  const answers = (...pairs: readonly (readonly [number, boolean])[]) =>
    pairs.map(([departure, seen]) => ({ departure, seen }));

  test.each([
    ['nothing rated', []],
    ['one hit', answers([8, true])],
    ['hits, misses and a false alarm', answers([8, true], [2, false], [-1, true], [5, false], [20, true], [0, false])],
    [
      'seventy answers, the first ten of another learner',
      answers(...Array.from({ length: 70 }, (_, i) => [i % 12, i < 10 || i % 12 > 7] as const)),
    ],
  ])('after %s', (_, trials) => {
    const [told, byHand] = [estimateThreshold(SCALE, trials), weigh(trials)];
    expect(told.departure / byHand.departure).toBeCloseTo(1, 4);
    expect(told.low / byHand.low).toBeCloseTo(1, 4);
    expect(told.high / byHand.high).toBeCloseTo(1, 4);
    expect(told.trials).toBe(trials.length);
  });
});
