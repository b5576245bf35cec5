import { describe, expect, test } from 'vitest';
import { askedSeed } from '#islands/case-simulator/attempt/draw-seed.ts';
import { brier } from '#islands/case-simulator/debrief/brier.ts';
import { signOf } from '#islands/case-simulator/debrief/sign-of.ts';
import { parseDecimal } from '#islands/case-simulator/ratings/parse-decimal.ts';
import { makeSay } from '#islands/case-simulator/words/make-say.ts';

describe('numbers as people write them', () => {
  test.each([
    ['9,5', 9.5],
    [' 12 ', 12],
    ['-4.25', -4.25],
    ['', null],
    ['9,', null],
    ['about 9', null],
    ['1.2.3', null],
  ])('%j is read as %s', (text, number) => {
    expect(parseDecimal(text)).toBe(number);
  });
});

describe('stated probabilities', () => {
  test('the average squared distance is 0 for perfect, 1 for exactly wrong, and nothing where nothing was stated', () => {
    expect(brier([{ stated: 1, against: 1 }])).toBe(0);
    expect(brier([{ stated: 0, against: 1 }])).toBe(1);
    expect(
      brier([
        { stated: 0.6, against: 1 },
        { stated: 0.2, against: 0 },
      ]),
    ).toBeCloseTo(0.1, 12);
    expect(brier([])).toBeNull();
  });
});

describe('for and against', () => {
  test.each([
    [0.09, 'neither'],
    [-0.09, 'neither'],
    [0.1, 'for'],
    [-2, 'against'],
  ] as const)('a shift of %f says %s where less than 0.1 is neutral', (shift, sign) => {
    expect(signOf(shift, 0.1)).toBe(sign);
  });
});

describe('a seed in the address', () => {
  test.each([
    ['?seed=class-7', 'class-7'],
    ['?seed=', null],
    ['', null],
    [`?seed=${'x'.repeat(200)}`, 'x'.repeat(64)],
  ])('%s gives %s', (search, seed) => {
    expect(askedSeed(search)).toBe(seed);
  });
});

describe('messages', () => {
  test('values are filled in, also twice; a value nobody gave and a key nobody wrote stay visible', () => {
    const say = makeSay({ 'case.a': '{name}, {name}: {minutes} of {all}' });
    expect(say('case.a', { name: 'Maya', minutes: 0 })).toBe('Maya, Maya: 0 of {all}');
    expect(say('case.b')).toBe('case.b');
  });
});
