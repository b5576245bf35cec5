import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffleChoices } from '#engine/questions/shuffle-choices.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });

test('every option is shown exactly once', () => {
  fc.assert(
    fc.property(ids, fc.string(), (choices, seed) => {
      expect([...shuffleChoices(choices, seed)].sort()).toEqual([...choices].sort());
    }),
  );
});

test('the order is the same after a reload, and does not betray the order the author wrote', () => {
  fc.assert(
    fc.property(ids, fc.string(), (choices, seed) => {
      expect(shuffleChoices([...choices].reverse(), seed)).toEqual(shuffleChoices(choices, seed));
    }),
  );
});

test('over many questions each option stands first about equally often', () => {
  const first = Array.from(
    { length: 1000 },
    (_, index) => shuffleChoices(['a', 'b', 'c', 'd'], `question-${index}@1`)[0],
  );
  for (const id of ['a', 'b', 'c', 'd']) {
    const share = first.filter((each) => each === id).length / first.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
  }
});

test('an order once shown stays: a saved page and a new build agree', () => {
  expect(shuffleChoices(['ankle', 'habit', 'hip', 'shoes'], 'which-may@1')).toEqual(['ankle', 'hip', 'shoes', 'habit']);
});
