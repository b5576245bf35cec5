import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUnderCurve, areaWithinContributors } from '#engine/calibration/area-under-curve.ts';
import { brierScore } from '#engine/calibration/brier-score.ts';
import type { ForecastPair } from '#engine/calibration/forecast-pair.ts';
import { calibrationError, reliabilityCurve } from '#engine/calibration/reliability-curve.ts';

const pair = (stated: number, drives: boolean, contributor = 'one'): ForecastPair => ({ contributor, stated, drives });
const pairs = fc.array(
  fc.record({
    contributor: fc.constantFrom('one', 'two'),
    stated: fc.double({ min: 0, max: 1, noNaN: true }),
    drives: fc.boolean(),
  }),
  { minLength: 2, maxLength: 40 },
);

/** The definition, written out: every driver against everything that does not drive, ties counting half. */
const byCounting = (all: readonly ForecastPair[]) => {
  const [yes, no] = [all.filter(({ drives }) => drives), all.filter(({ drives }) => !drives)];
  const wins = yes.flatMap((a) => no.map((b): number => (a.stated > b.stated ? 1 : a.stated === b.stated ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
};

describe('the area under the curve', () => {
  test.each([
    ['every driver above the rest', [pair(0.9, true), pair(0.8, true), pair(0.2, false)], 1],
    ['every driver below the rest', [pair(0.1, true), pair(0.8, false)], 0],
    ['all the same', [pair(0.5, true), pair(0.5, false), pair(0.5, false)], 0.5],
    ['one of two orders wrong', [pair(0.6, true), pair(0.7, false), pair(0.2, false)], 0.5],
  ])('%s', (_, all, area) => expect(areaUnderCurve(all)).toBe(area));

  test('equals counting every pair', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        fc.pre(all.some(({ drives }) => drives) && all.some(({ drives }) => !drives));
        expect(areaUnderCurve(all)).toBeCloseTo(byCounting(all), 12);
      }),
    );
  });

  test('within a contributor, knowing what is common earns nothing', () => {
    const common = [pair(0.6, true, 'common'), pair(0.6, false, 'common')];
    const rare = [pair(0.1, true, 'rare'), pair(0.1, false, 'rare'), pair(0.1, false, 'rare')];
    expect(areaUnderCurve([...common, ...rare])).toBeGreaterThan(0.5);
    expect(areaWithinContributors([...common, ...rare])).toBe(0.5);
  });
});

describe('reliability', () => {
  test('a tenth of the scale holds what was stated in it, and 1 belongs to the last', () => {
    expect(reliabilityCurve([pair(0.31, true), pair(0.39, false), pair(1, true)])).toEqual([
      { count: 2, stated: expect.closeTo(0.35), observed: 0.5 },
      { count: 1, stated: 1, observed: 1 },
    ]);
  });

  test('the error weighs each tenth by its size', () => {
    const bins = reliabilityCurve([pair(0.2, false), pair(0.2, false), pair(0.2, false), pair(0.9, true)]);
    expect(calibrationError(bins)).toBeCloseTo(0.75 * 0.2 + 0.25 * 0.1, 12);
  });

  test('no forecast is lost between the tenths', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        expect(reliabilityCurve(all).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      }),
    );
  });
});

test('the Brier score is the mean squared distance from what was so', () => {
  expect(brierScore([pair(1, true), pair(0, false)])).toBe(0);
  expect(brierScore([pair(0.5, true), pair(0.5, false)])).toBe(0.25);
  expect(brierScore([pair(0.8, true), pair(0.4, false)])).toBeCloseTo((0.04 + 0.16) / 2, 12);
});
