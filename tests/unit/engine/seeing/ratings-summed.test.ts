import { describe, expect, test } from 'vitest';
import type { Clip } from '#engine/seeing/clip.ts';
import { foldFormRuns, parseFormStep } from '#engine/seeing/fold-form-runs.ts';
import { hardestParts } from '#engine/seeing/hardest-parts.ts';
import { summarizeErrors } from '#engine/seeing/measuring-error.ts';
import { normalQuantile } from '#engine/seeing/normal-quantile.ts';
import { normalShare } from '#engine/seeing/normal-share.ts';
import type { RatedPart } from '#engine/seeing/rated-part.ts';
import { measureSensitivity } from '#engine/seeing/sensitivity.ts';
import { parseSpotTrial, type SpotTrial } from '#engine/seeing/spot-trial.ts';
import { summarizeRatings } from '#engine/seeing/summarize-ratings.ts';
import { isSettled } from '#engine/seeing/threshold.ts';
import { traceSeeing } from '#engine/seeing/trace-seeing.ts';

type Rating = RatedPart['rating'];

describe('the normal, against printed tables', () => {
  test.each([
    [0.5, 0],
    [0.8413447461, 1],
    [0.975, 1.959963985],
    [0.99, 2.326347874],
    [0.999, 3.090232306],
    [0.98, 2.053748911],
    [0.6, 0.2533471031],
    [0.02, -2.053748911],
    [0.001, -3.090232306],
  ])('a share of %d lies below %d', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 7);
    expect(normalShare(z)).toBeCloseTo(share, 6);
  });
});

describe('sensitivity from counts', () => {
  test('of 18 hits in 20 and 3 false alarms in 10, worked by hand', () => {
    const found = measureSensitivity({ hits: 18, misses: 2, falseAlarms: 3, correctRejections: 7 });
    // Rates with half an answer added: 18.5/21 = 0.88095 (z 1.17976) and 3.5/11 = 0.31818 (z −0.47279).
    expect(found?.dPrime).toBeCloseTo(1.17976 + 0.47279, 4);
    expect(found?.criterion).toBeCloseTo(-(1.17976 - 0.47279) / 2, 4);
    expect(found?.hitRate).toBe(0.9);
    expect(found?.falseAlarmRate).toBe(0.3);
    // Densities 0.19890 and 0.35675: error² = 0.10488/(20 · 0.03956) + 0.21694/(10 · 0.12727).
    expect(found?.standardError).toBeCloseTo(Math.sqrt(0.10488 / (20 * 0.03956) + 0.21694 / (10 * 0.12727)), 3);
  });
});

describe('ratings beside what was there', () => {
  const rated = (...pairs: readonly (readonly [Rating, Rating])[]) =>
    pairs.map(([truth, rating]) => ({ truth, rating }));

  test('are counted as hits, misses, false alarms and correct rejections; both 1 and 2 are seen', () => {
    const { counts } = summarizeRatings(rated([2, 2], [2, 1], [1, 2], [1, 0], [2, 0], [0, 1], [0, 0], [0, 0], [0, 0]));
    expect(counts).toEqual({ hits: 3, misses: 2, falseAlarms: 1, correctRejections: 3 });
  });

  test('agree beyond chance: on seen or not, and by degree with half the weight for a neighbour', () => {
    const { agreement, graded } = summarizeRatings(
      rated([2, 2], [2, 1], [1, 1], [1, 0], [0, 0], [0, 0], [0, 1], [0, 0]),
    );
    // Seen: 6 of 8 agree; by chance 4/8 · 4/8 twice, 0.5. κ = 0.25 ÷ 0.5.
    expect(agreement).toMatchObject({ observed: 0.75, expected: 0.5, kappa: 0.5, count: 8 });
    // Graded: 5 exact and 3 neighbours at one half = 6.5 of 8. By chance, with truths 4, 2, 2 and ratings 4, 3, 1:
    // (16 + 6 + 2 + (12 + 8 + 2 + 6) ÷ 2) ÷ 64.
    expect(graded?.observed).toBeCloseTo(6.5 / 8, 12);
    expect(graded?.expected).toBeCloseTo((16 + 6 + 2 + 28 / 2) / 64, 12);
  });
});

describe('errors of readings', () => {
  test('are summed up as distance, bias and own detectable change', () => {
    const found = summarizeErrors([2, -2, 4, 0, 1]);
    expect(found).toMatchObject({ count: 5, distance: 9 / 5, bias: 1 });
    // Spread: (1 + 9 + 9 + 1 + 0) ÷ 4 = 5.
    expect(found?.ownDetectableChange).toBeCloseTo(1.96 * Math.SQRT2 * Math.sqrt(5), 12);
    expect(summarizeErrors([3, 3, 3, 3])).toEqual({ count: 4, distance: 3, bias: 3, ownDetectableChange: null });
    expect(summarizeErrors([-4])).toEqual({ count: 1, distance: 4, bias: -4, ownDetectableChange: null });
    expect(summarizeErrors([])).toBeNull();
  });
});

describe('what a class had wrong', () => {
  const clip = (...truths: readonly Rating[]): Clip =>
    ({ parts: truths.map((truth, i) => ({ part: i === 0 ? 'foot' : 'knee', truth })) }) as unknown as Clip;
  const clips = [clip(0, 2), clip(1)];

  test('stands hardest first, ties in the order of the form, and nothing that all had right', () => {
    const answers: readonly (readonly Rating[])[] = [
      [0, 2, 0],
      [0, 1, 1],
      [0, 1, 0],
    ];
    expect(hardestParts(clips, answers, 9)).toEqual([
      { clip: 1, part: 'knee', truth: 2, right: 1, of: 3 },
      { clip: 2, part: 'foot', truth: 1, right: 1, of: 3 },
    ]);
    expect(hardestParts(clips, [...answers, [0, 0, 1]], 1)).toEqual([
      { clip: 1, part: 'knee', truth: 2, right: 1, of: 4 },
    ]);
    expect(hardestParts(clips, [], 9)).toEqual([]);
  });
});

describe('a payload of the record', () => {
  const part = { part: 'knee', role: 'near', size: 7.5, truth: 1, rating: 0 };
  const trial = { seed: 's', task: 'overhead-squat', mode: 'film', parts: [part] };

  test('is a trial when every field is', () => {
    expect(parseSpotTrial({ ...trial, extra: 1 })).toEqual(trial);
    expect(parseSpotTrial({ ...trial, parts: [] })).toEqual({ ...trial, parts: [] });
  });

  test.each([
    null,
    'trial',
    [],
    { ...trial, seed: 3 },
    { ...trial, task: 'plank' },
    { ...trial, mode: 'radio' },
    { ...trial, parts: 'knee' },
    { ...trial, parts: [part, null] },
    { ...trial, parts: [part, 'knee'] },
    { ...trial, parts: [{ ...part, part: 'elbow' }] },
    { ...trial, parts: [{ ...part, role: 'far' }] },
    { ...trial, parts: [{ ...part, size: '7' }] },
    { ...trial, parts: [{ ...part, size: Number.NaN }] },
    { ...trial, parts: [{ ...part, truth: 3 }] },
    { ...trial, parts: [{ ...part, rating: null }] },
  ])('is none otherwise: %j', (payload) => {
    expect(parseSpotTrial(payload)).toBeNull();
  });

  const step = { run: 'r', mode: 'film', clip: 1, ratings: [0, 2] };
  test('is a clip of a form when it rates as many parts as the clip has', () => {
    expect(parseFormStep({ ...step, extra: 1 }, [1, 2])).toEqual(step);
    for (const change of [
      { clip: 0 },
      { clip: 2 },
      { clip: '1' },
      { run: 1 },
      { mode: 'radio' },
      { ratings: [0, 3] },
      { ratings: 'x' },
      { ratings: [0] },
      { ratings: [0, 1, 3] },
    ])
      expect(parseFormStep({ ...step, ...change }, [1, 2])).toBeNull();
    for (const payload of [null, 'step', 3]) expect(parseFormStep(payload, [1, 2])).toBeNull();
  });

  test('goes to its own run: in the order of the form, the first answer to a clip, up to the first gap', () => {
    const at = (run: string, clip: number, ratings: readonly number[], mode = 'film') => ({ run, mode, clip, ratings });
    const runs = foldFormRuns(
      [at('b', 1, [1]), at('a', 0, [0], 'words'), null, at('b', 0, [2]), at('b', 0, [0]), at('a', 2, [1])],
      [1, 1, 1],
    );
    expect(runs).toEqual([
      { id: 'b', mode: 'film', clips: [[2], [1]] },
      { id: 'a', mode: 'words', clips: [[0]] },
    ]);
  });
});

describe('the course of practice', () => {
  const trial = (index: number): SpotTrial => ({
    seed: `${index}`,
    task: 'overhead-squat',
    mode: 'film',
    parts: [
      { part: 'knee', role: 'marked', size: 12, truth: 2, rating: index < 10 ? 0 : 2 },
      { part: 'foot', role: 'usual', size: 4, truth: 0, rating: 0 },
      { part: 'trunk', role: 'near', size: 8, truth: 1, rating: 0 },
    ],
  });
  const trials = Array.from({ length: 23 }, (_, index) => trial(index));

  test('has a point every ten clips and one at the end, each over the ten clips before it', () => {
    const points = traceSeeing('overhead-squat', trials);
    expect(points.map(({ clips, summary }) => [clips, summary.counts])).toEqual([
      [10, { hits: 0, misses: 10, falseAlarms: 0, correctRejections: 10 }],
      [20, { hits: 10, misses: 0, falseAlarms: 0, correctRejections: 10 }],
      [23, { hits: 10, misses: 0, falseAlarms: 0, correctRejections: 10 }],
    ]);
    expect(
      points.map(({ thresholds }) => thresholds.map(({ part, threshold }) => `${part} ${threshold.trials}`)),
    ).toEqual([10, 20, 23].map((count) => [`foot ${count}`, `knee ${count}`, 'pelvis 0', `trunk ${count}`]));
    expect(traceSeeing('overhead-squat', [])).toEqual([]);
    expect(traceSeeing('overhead-squat', trials.slice(0, 4))[0]?.summary.counts.misses).toBe(4);
  });

  test('tells a threshold once its ends are no more than four times apart', () => {
    const threshold = (high: number) => ({ departure: 3, low: 2, high, trials: 9 });
    expect(isSettled(threshold(8))).toBe(true);
    expect(isSettled(threshold(8.1))).toBe(false);
  });
});
