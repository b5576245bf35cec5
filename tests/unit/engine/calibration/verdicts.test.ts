import { describe, expect, test } from 'vitest';
import { areaUnderCurve, areaWithinContributors } from '#engine/calibration/area-under-curve.ts';
import type { ForecastPair } from '#engine/calibration/forecast-pair.ts';
import { judgeStrategies } from '#engine/calibration/judge-strategies.ts';
import type { StrategyResult } from '#engine/calibration/screen-client.ts';
import { STRATEGIES } from '#engine/calibration/strategies.ts';

const pair = (stated: number, drives: boolean, contributor = 'one'): ForecastPair => ({ contributor, stated, drives });

describe('the verdict on a strategy', () => {
  const clients = (...own: readonly (readonly [minutes: number, pairs: readonly ForecastPair[]])[]) =>
    own.map(([minutes, pairs]): readonly StrategyResult[] =>
      STRATEGIES.map((strategy) => ({ strategy, minutes, pairs })),
    );

  test('averages minutes over clients, and counts those in whom something clearly leads, from 0.7 on', () => {
    const verdicts = judgeStrategies(
      clients(
        [10, [pair(0.7, true), pair(0.1, false)]],
        [20, [pair(0.69, true), pair(0.6, false)]],
        [30, [pair(0.2, false), pair(0.95, true)]],
        [60, [pair(0, false)]],
      ),
    );
    expect(verdicts.map(({ strategy }) => strategy)).toEqual([...STRATEGIES]);
    for (const { minutes, clearLeads, areaUnderCurve: area, brierScore } of verdicts) {
      expect(minutes).toBe(30);
      expect(clearLeads).toBe(0.5);
      expect(area).toBe(1);
      expect(brierScore).toBeCloseTo((0.3 ** 2 + 0.1 ** 2 + 0.31 ** 2 + 0.6 ** 2 + 0.2 ** 2 + 0.05 ** 2) / 7, 12);
    }
  });

  test('looks at the results of that strategy alone', () => {
    const [first, second] = STRATEGIES;
    if (first === undefined || second === undefined) throw new Error('there are strategies to compare');
    const verdicts = judgeStrategies([
      STRATEGIES.map((strategy, i) => ({
        strategy,
        minutes: i,
        pairs: [pair(i === 0 ? 1 : 0, true), pair(0.5, false)],
      })),
    ]);
    expect(verdicts.map(({ minutes }) => minutes)).toEqual(STRATEGIES.map((_, i) => i));
    expect(verdicts[0]?.areaUnderCurve).toBe(1);
    expect(verdicts[1]?.areaUnderCurve).toBe(0);
  });
});

describe('the area within contributors', () => {
  const one = [pair(0.9, true, 'one'), pair(0.1, false, 'one'), pair(0.2, false, 'one')];
  const two = [pair(0.1, true, 'two'), pair(0.4, false, 'two')];

  test('weighs each contributor by its pairs of a driver and a bystander', () => {
    expect(areaUnderCurve(one)).toBe(1);
    expect(areaUnderCurve(two)).toBe(0);
    // Two pairs won of one, one pair lost of the other.
    expect(areaWithinContributors([...one, ...two])).toBeCloseTo(2 / 3, 12);
  });

  test('leaves out a contributor that always or never drives', () => {
    const always = [pair(0.3, true, 'always'), pair(0.2, true, 'always')];
    const never = [pair(0.8, false, 'never')];
    expect(areaWithinContributors([...one, ...always, ...never])).toBe(1);
  });
});
