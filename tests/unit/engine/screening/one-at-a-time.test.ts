import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '#engine/random/create-random.ts';
import { assess } from '#engine/screening/assess.ts';
import type { Assessment } from '#engine/screening/assessment.ts';
import type { SumMemo } from '#engine/screening/infer.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import { samplePerson } from '../../../bench/sample-person.ts';
import { compiledKnowledge } from './read-knowledge.ts';

const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
/** Tests that carry evidence, cheap enough together to be assessed some hundreds of times. */
const TESTS = [
  'training-history',
  'overhead-squat',
  'squat-heels-raised',
  'squat-one-cue',
  'squat-arch-supported',
  'squat-light-band',
  'weight-bearing-lunge',
  'single-leg-squat',
  'repetition-and-load-set',
].filter((id) => compiledKnowledge.tests.some((known) => known.id === id));

/** A person of the knowledge, three of the tests, and their readings in any order, some of them taken twice. */
const screens = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000_000 }).map(String),
    tests: fc.shuffledSubarray(TESTS, { minLength: 1, maxLength: 3 }),
    repeats: fc.array(fc.nat({ max: 40 }), { maxLength: 2 }),
  })
  .map(({ seed, tests, repeats }): Screen => {
    const person = samplePerson(compiledKnowledge, createRandom(seed));
    const once = tests.flatMap((id) => person.take(id, index));
    const again = repeats.flatMap((at): Reading[] => once.slice(at, at + 1));
    return { sex: person.sex, index, readings: [...once, ...again] };
  })
  .chain((screen) =>
    fc
      .shuffledSubarray([...screen.readings], { minLength: screen.readings.length })
      .map((readings): Screen => ({ ...screen, readings })),
  );

const numbersOf = ({ hypotheses }: Assessment): Map<string, number> =>
  new Map(
    hypotheses.flatMap(({ contributor, prior, present, drivesPrior, drives, because }) => [
      [`${contributor} prior`, prior],
      [`${contributor} present`, present],
      [`${contributor} drives before`, drivesPrior],
      [`${contributor} drives`, drives],
      ...because.map(({ test: id, logOdds }): [string, number] => [`${contributor} because ${id}`, logOdds]),
    ]),
  );

/** Largest difference between two assessments, shares of the shift (natural log-odds) included; NaN if one says more. */
const apart = (a: Assessment, b: Assessment): number => {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  if (one.size !== other.size) return Number.NaN;
  return Math.max(...[...one].map(([name, value]) => Math.abs(value - (other.get(name) ?? Number.NaN))));
};

describe('readings recorded one at a time', () => {
  test('in any order leave the same assessment as all at once, with one memo kept all along and with none', () => {
    fc.assert(
      fc.property(screens, (screen) => {
        const memo: SumMemo = new Map();
        for (let count = 1; count < screen.readings.length; count += 1)
          assess({ ...screen, readings: screen.readings.slice(0, count) }, compiledKnowledge, memo);
        const grown = assess(screen, compiledKnowledge, memo);
        const sorted = screen.readings.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
        const atOnce = assess({ ...screen, readings: sorted }, compiledKnowledge);
        expect(apart(grown, atOnce)).toBeLessThan(1e-12);
        expect(grown.disposition).toEqual(atOnce.disposition);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('each step is the assessment of the readings so far, whatever the memo has seen before', () => {
    const memo: SumMemo = new Map();
    fc.assert(
      fc.property(screens, fc.nat(), (screen, cut) => {
        const readings = screen.readings.slice(0, 1 + (cut % screen.readings.length));
        const some = { ...screen, readings };
        expect(apart(assess(some, compiledKnowledge, memo), assess(some, compiledKnowledge))).toBeLessThan(1e-12);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
