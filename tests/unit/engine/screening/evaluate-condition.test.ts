import { describe, expect, test } from 'vitest';
import { type ConditionFacts, evaluateCondition } from '#engine/screening/evaluate-condition.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { Condition } from '#schemas/knowledge/condition.ts';

const facts = (readings: Reading[], more: Partial<ConditionFacts> = {}): ConditionFacts => ({
  readings,
  disposition: null,
  accommodations: [],
  ...more,
});
const answer = (finding: string, value: boolean): Reading => ({ finding, side: 'central', value });
const hold = (side: 'left' | 'right', value: number): Reading => ({ finding: 'hold', side, value });
const yes: Condition = { history: 'asked-yes' };
const no: Condition = { history: 'asked-no' };
const unknown: Condition = { history: 'never-asked' };
const asked = facts([answer('asked-yes', true), answer('asked-no', false)]);

describe('evaluateCondition', () => {
  test.each<[string, Condition, boolean | null]>([
    ['a yes', yes, true],
    ['a no', no, false],
    ['nothing asked', unknown, null],
    ['a denied no', { history: 'asked-no', is: false }, true],
    ['a no of something never asked', { history: 'never-asked', is: false }, null],
    ['all: yes, yes', { all: [yes, yes] }, true],
    ['all: yes, unknown', { all: [yes, unknown] }, null],
    ['all: no, unknown', { all: [no, unknown] }, false],
    ['all of nothing', { all: [] }, true],
    ['any: no, unknown', { any: [no, unknown] }, null],
    ['any: yes, unknown', { any: [yes, unknown] }, true],
    ['any: no, no', { any: [no, no] }, false],
    ['any of nothing', { any: [] }, false],
    ['nested', { all: [yes, { any: [no, { all: [yes] }] }] }, true],
    ['a disposition not known', { disposition: ['train'] }, null],
    ['an accommodation not given', { accommodation: 'heels-raised' }, false],
  ])('judges %s', (_, condition, expected) => {
    expect(evaluateCondition(condition, asked)).toBe(expected);
  });

  test.each<[number, Condition, boolean]>([
    [30, { finding: 'hold', atLeast: 30 }, true],
    [29.9, { finding: 'hold', atLeast: 30 }, false],
    [2, { finding: 'hold', atMost: 2 }, true],
    [2.1, { finding: 'hold', atMost: 2 }, false],
    [5, { finding: 'hold', above: 5 }, false],
    [5.1, { finding: 'hold', above: 5 }, true],
  ])('compares %f with its bound: %o', (value, condition, expected) => {
    expect(evaluateCondition(condition, facts([hold('left', value)]))).toBe(expected);
  });

  test('needs both legs where it says both', () => {
    const both: Condition = { finding: 'hold', atLeast: 30, sides: 'both' };
    expect(evaluateCondition(both, facts([hold('left', 40)]))).toBe(null);
    expect(evaluateCondition(both, facts([hold('left', 20)]))).toBe(false);
    expect(evaluateCondition(both, facts([hold('left', 40), hold('right', 31)]))).toBe(true);
  });

  test('takes a sign on either leg for a flag, but every look for a gate', () => {
    const painful: Condition = { finding: 'hold', above: 5 };
    const calm: Condition = { finding: 'hold', atMost: 2 };
    const oneSore = facts([hold('left', 1), hold('right', 7)]);
    expect(evaluateCondition(painful, oneSore)).toBe(true);
    expect(evaluateCondition(calm, oneSore, 'every')).toBe(false);
    expect(evaluateCondition(calm, facts([hold('left', 1), hold('right', 2)]), 'every')).toBe(true);
  });

  test('knows the disposition and the accommodations of a plan', () => {
    const known = facts([], { disposition: 'modify', accommodations: ['heels-raised'] });
    expect(evaluateCondition({ disposition: ['train', 'modify'] }, known)).toBe(true);
    expect(evaluateCondition({ disposition: ['train'] }, known)).toBe(false);
    expect(evaluateCondition({ accommodation: 'heels-raised' }, known)).toBe(true);
  });

  test('compares categories and takes a category for what it is, not for a yes', () => {
    const rated = facts([{ finding: 'rating', side: 'left', value: 'fair' }]);
    expect(evaluateCondition({ finding: 'rating', is: 'fair' }, rated)).toBe(true);
    expect(evaluateCondition({ finding: 'rating', is: 'good' }, rated)).toBe(false);
    expect(evaluateCondition({ finding: 'rating' }, rated)).toBe(false);
  });
});
