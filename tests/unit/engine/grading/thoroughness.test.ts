import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyFeatures, thoroughness } from '#engine/grading/key-features.ts';
import { makeKnowledge } from './make-world.ts';

const knowledge = makeKnowledge();
const shareOf =
  (done: readonly string[]) =>
  (test: string): number =>
    done.includes(test) ? 1 : 0;
const features = [
  { test: 'safety-questions', bits: 0.5 },
  { test: 'overhead-squat', bits: 0.5 },
  { test: 'squat-heels-raised', bits: 0.25 },
];

describe('thoroughness', () => {
  test('is the share of bits gathered', () => {
    expect(thoroughness(features, shareOf(['safety-questions', 'squat-heels-raised']))).toBeCloseTo(0.6, 12);
  });

  test('gathering one more key feature never lowers it', () => {
    fc.assert(
      fc.property(fc.subarray(features.map((feature) => feature.test)), fc.constantFrom(...features), (done, more) => {
        const before = thoroughness(features, shareOf(done));
        expect(thoroughness(features, shareOf([...done, more.test]))).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('a test that is no key feature changes nothing', () => {
    const done = ['overhead-squat'];
    expect(thoroughness(features, shareOf([...done, 'thigh-twist-feel']))).toBe(thoroughness(features, shareOf(done)));
  });
});

describe('keyFeatures', () => {
  test('holds the required questions even where the path forgot them, and drops what tells nothing', () => {
    const path = [
      { test: 'overhead-squat', minutes: 4, bits: 0.5 },
      { test: 'squat-pain-check', minutes: 2, bits: 0.0001 },
    ];
    expect(keyFeatures({ path }, knowledge).map((feature) => feature.test)).toEqual([
      'safety-questions',
      'overhead-squat',
    ]);
  });
});
