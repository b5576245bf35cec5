import { describe, expect, test } from 'vitest';
import { assess } from '#engine/screening/assess.ts';
import { makeContrastPair } from '#engine/seeing/contrast-pair.ts';
import { contrastPeople } from '#engine/seeing/contrast-people.ts';
import { takeContrast } from '#engine/seeing/contrast-result.ts';
import { narrowKnowledge } from '#engine/seeing/narrow-knowledge.ts';
import { weighTests } from '#engine/seeing/weigh-tests.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const pairs = Array.from({ length: 10 }, (_, index) => makeContrastPair(`${index}`, knowledge));

describe('contrast pairs', () => {
  test('the same seed gives the same pair', () => {
    expect(makeContrastPair('3', knowledge)).toEqual(pairs[3]);
  });

  test('offer five tests, one of which tells clearly more than the others', () => {
    for (const { options } of pairs) {
      const bits = options.map((option) => option.bits).sort((a, b) => b - a);
      expect(options).toHaveLength(5);
      expect(bits[0]).toBeGreaterThan(0.1);
      expect(bits[1]).toBeLessThanOrEqual((bits[0] ?? 0) * 0.7 + 1e-12);
    }
  });

  test('both people show the same movement to the degree, for different reasons', () => {
    for (const pair of pairs) {
      const [a, b] = contrastPeople(pair);
      expect(a?.truth.deviations).toEqual(b?.truth.deviations);
      expect(a?.truth.drives.map(({ contributor }) => contributor)).toEqual([pair.drivers[0]]);
      expect(b?.truth.drives.map(({ contributor }) => contributor)).toEqual([pair.drivers[1]]);
    }
  });

  test('before the test the two drivers are about as likely as each other, and together nearly certain', () => {
    for (const { screen, drivers } of pairs) {
      const found = assess(screen, narrowKnowledge(knowledge, drivers)).hypotheses;
      const [a = 0, b = 0] = drivers.map((id) => found.find(({ contributor }) => contributor === id)?.drives ?? 0);
      expect(a + b).toBeGreaterThan(0.75);
      expect(Math.abs(a - b)).toBeLessThan(0.35);
    }
  });

  test('a stiff ankle against a habit is told apart best by the knee-to-wall lunge among the measurements', () => {
    const drivers = ['ankle-dorsiflexion-limited', 'movement-habit'] as const;
    const [best] = weighTests(
      { sex: 'female', index: { deviation: 'two-leg-squat-knee-in', side: 'left' }, readings: [] },
      drivers,
      narrowKnowledge(knowledge, drivers),
    ).filter(({ test: id }) => knowledge.tests.find((each) => each.id === id)?.purpose === 'measurement');
    expect(best?.test).toBe('weight-bearing-lunge');
  });
});

describe('taking the chosen test', () => {
  test('the best on offer has share 1, any other its bits over the best', () => {
    for (const pair of pairs.slice(0, 4)) {
      const best = pair.options.reduce((most, option) => (option.bits > most.bits ? option : most));
      for (const option of pair.options)
        expect(takeContrast(pair, option.test, knowledge).share).toBeCloseTo(option.bits / best.bits, 10);
      expect(takeContrast(pair, best.test, knowledge).share).toBe(1);
    }
  });

  test('moves belief towards the true driver on the whole, though not in every person', () => {
    const moves = pairs.flatMap((pair) => {
      const best = pair.options.reduce((most, option) => (option.bits > most.bits ? option : most));
      return takeContrast(pair, best.test, knowledge).people.map(({ beliefs }, person) => {
        const own = beliefs[person];
        return (own?.after ?? 0) - (own?.before ?? 0);
      });
    });
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeGreaterThan(0.1);
  });

  test('a test that is not on offer is refused', () => {
    expect(() => takeContrast(pairs[0] as never, 'horoscope', knowledge)).toThrow(RangeError);
  });
});
