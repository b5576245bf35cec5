import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLikeness } from '#engine/check/find-likeness.ts';

const pairsOf = (text: string) => {
  const words = text.split(' ');
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
};
const likeness = (a: string, b: string) => {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return shared / (left.size + right.size - shared);
};

describe('likeness of texts', () => {
  test('is what comparing each with each finds', () => {
    const text = fc
      .array(fc.constantFrom('knee', 'hip', 'foot', 'in'), { minLength: 3, maxLength: 7 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 14 }), fc.constantFrom(0.5, 0.75, 1), (texts, threshold) => {
        const expected = texts.flatMap((later, index) => {
          const earlier = texts.slice(0, index).find((each) => likeness(each, later) >= threshold);
          return earlier === undefined
            ? []
            : [{ earlier: { text: earlier }, later: { text: later }, likeness: likeness(earlier, later) }];
        });
        expect(
          findLikeness(
            texts.map((each) => ({ text: each })),
            threshold,
            3,
          ),
        ).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves short texts alone', () => {
    const same = [{ text: 'knees over feet' }, { text: 'knees over feet' }];
    expect(findLikeness(same, 0.75, 4)).toEqual([]);
    expect(findLikeness(same, 0.75, 3)).toHaveLength(1);
  });

  test('does not mind capitals and stops', () => {
    const texts = [{ text: 'The left knee travels in.' }, { text: 'the left knee, travels in!' }];
    expect(findLikeness(texts, 1, 3)).toHaveLength(1);
  });
});
