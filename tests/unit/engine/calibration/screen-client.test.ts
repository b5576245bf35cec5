import { describe, expect, test } from 'vitest';
import { fingerprintKnowledge } from '#engine/calibration/fingerprint-knowledge.ts';
import { judgeStrategies } from '#engine/calibration/judge-strategies.ts';
import { screenClient } from '#engine/calibration/screen-client.ts';
import { STRATEGIES } from '#engine/calibration/strategies.ts';
import { generateClient } from '#engine/clients/generate-client.ts';
import { makeKnowledge } from '../grading/make-world.ts';
import { compiledKnowledge } from '../screening/read-knowledge.ts';

const knowledge = makeKnowledge();
const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
const screenOne = (seed: string) =>
  screenClient(generateClient(seed, { kind: 'driven', index, sex: 'female' }, knowledge), seed, knowledge);
const clients = Array.from({ length: 6 }, (_, n) => screenOne(`calibration-test-${n}`));

describe('generated clients screened by strategies', () => {
  test('each strategy forecasts every contributor, and more testing takes more minutes', () => {
    for (const results of clients) {
      expect(results.map(({ strategy }) => strategy)).toEqual([...STRATEGIES]);
      for (const { pairs } of results) {
        expect(pairs.map(({ contributor }) => contributor)).toEqual(knowledge.contributors.map(({ id }) => id));
        for (const { stated } of pairs) expect(stated >= 0 && stated <= 1).toBe(true);
      }
      const minutes = results.map((result) => result.minutes);
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    }
  });

  test('the same seed gives the same forecasts', () => {
    expect(screenOne('calibration-test-0')).toEqual(clients[0]);
  });

  test('before any test the forecast is the same for everybody; after everything it is not', () => {
    const stated = (strategy: string) =>
      new Set(
        clients.map((results) =>
          JSON.stringify(results.find((each) => each.strategy === strategy)?.pairs.map((pair) => pair.stated)),
        ),
      );
    expect(stated('watched').size).toBe(1);
    expect(stated('everything').size).toBe(clients.length);
  });

  test('everything tested is nearer the truth than one look', () => {
    const verdicts = new Map(judgeStrategies(clients).map((verdict) => [verdict.strategy, verdict]));
    const brier = (strategy: (typeof STRATEGIES)[number]) => verdicts.get(strategy)?.brierScore ?? Number.NaN;
    expect(brier('everything')).toBeLessThan(brier('watched'));
  });
});

test('the fingerprint changes with one weight and not with a word', () => {
  const before = fingerprintKnowledge(compiledKnowledge);
  const [first, ...rest] = compiledKnowledge.deviations;
  if (!first) throw new Error('no deviation');
  expect(fingerprintKnowledge({ ...compiledKnowledge })).toBe(before);
  expect(
    fingerprintKnowledge({ ...compiledKnowledge, deviations: [{ ...first, leak: first.leak + 0.01 }, ...rest] }),
  ).not.toBe(before);
});
