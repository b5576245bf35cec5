import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '#cli/bots/load-content.ts';
import { deviationShare, deviationShows } from '#engine/clients/deviation-shows.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';

const normal = (mean: number) => ({ mean, sd: 1 });

describe('where a magnitude stands', () => {
  const oneWay = { absent: normal(2), present: normal(12) };
  const eitherWay = { ...oneWay, eitherWay: true as const };

  test.each([
    [2, 0, 0],
    [7, 0.5, 0.5],
    [12, 1, 1],
    [-12, -1.4, 1],
    [-7, -0.9, 0.5],
    [-2, -0.4, 0],
  ])('%d counts as %d where a sign turns it round, and as %d where it only says which way', (size, one, either) => {
    expect(deviationShare(oneWay, size)).toBeCloseTo(one, 12);
    expect(deviationShare(eitherWay, size)).toBeCloseTo(either, 12);
  });

  test('it is there from the middle on, in either way', () => {
    expect([-7, -6.9, 6.9, 7].map((size) => deviationShows(eitherWay, size))).toEqual([true, false, false, true]);
    expect([-7, 6.9, 7].map((size) => deviationShows(oneWay, size))).toEqual([false, false, true]);
  });
});

describe('in the knowledge', () => {
  const { deviations } = compileKnowledge(loadKnowledge());

  test('hips that shift go either way, and nothing else does', () => {
    expect(deviations.filter(({ eitherWay }) => eitherWay).map(({ id }) => id)).toEqual(['two-leg-squat-shift']);
  });

  test('a shift of 24 millimetres is there, to the left as to the right', () => {
    const shift = deviations.find(({ id }) => id === 'two-leg-squat-shift');
    expect(shift && [24, -24, 6, -6].map((size) => deviationShows(shift, size))).toEqual([true, true, false, false]);
  });
});
