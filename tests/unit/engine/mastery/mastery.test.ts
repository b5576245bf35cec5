import { describe, expect, test } from 'vitest';
import { courseMastery } from '#engine/mastery/course-mastery.ts';
import { type FirstTry, firstTries } from '#engine/mastery/first-tries.ts';
import { nextType } from '#engine/mastery/next-type.ts';
import { skillMastery } from '#engine/mastery/skill-mastery.ts';
import type { CaseAttemptRecord } from '#engine/record/learner-record.ts';

const blueprint = { cases: 8, contributors: 4, referrals: 1, nothingToCorrect: 1, siblings: 3, daysApart: 7 };
const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`;
const tried = (type: string, passed = true, on = 1): FirstTry => ({ id: `${type}-${on}`, type, passed, at: day(on) });
const tryAll = (...types: readonly string[]): readonly FirstTry[] => types.map((type, at) => tried(type, true, at + 1));

describe('mastery of the course', () => {
  const whole = ['ankle', 'habit', 'foot', 'hip', 'ankle', 'habit', 'refer', 'nothing-to-correct'];

  test.each([
    ['eight over four contributors, a referral and a client to leave alone', whole, true],
    ['seven', whole.slice(1), false],
    ['eight over three contributors', whole.with(3, 'foot'), false],
    ['eight without a referral', whole.with(6, 'trunk'), false],
    ['eight without a client to leave alone', whole.with(7, 'trunk'), false],
    ['nobody', [], false],
  ])('%s: %j', (_, types, reached) => {
    expect(courseMastery(tryAll(...types), blueprint).reached).toBe(reached);
  });

  test('a client not passed at the first attempt does not count', () => {
    const tries = tryAll(...whole).with(0, tried('ankle', false));
    expect(courseMastery(tries, blueprint).cases).toEqual({ have: 7, need: 8 });
  });
});

describe('mastery of a skill', () => {
  const ankle = (...on: readonly (readonly [number, boolean])[]) =>
    skillMastery(
      on.map(([at, passed]) => tried('ankle', passed, at)),
      blueprint,
    )[0];

  test.each([
    [
      'three in a row over seven days',
      [
        [1, true],
        [2, true],
        [8, true],
      ],
      3,
      true,
    ],
    [
      'three in a row over six days',
      [
        [1, true],
        [2, true],
        [7, true],
      ],
      3,
      false,
    ],
    [
      'two over a month',
      [
        [1, true],
        [28, true],
      ],
      2,
      false,
    ],
    [
      'three, and then one that failed',
      [
        [1, true],
        [2, true],
        [8, true],
        [9, false],
      ],
      0,
      false,
    ],
    [
      'a failure first, then three',
      [
        [1, false],
        [2, true],
        [3, true],
        [9, true],
      ],
      3,
      true,
    ],
    [
      'five, the last three within two days',
      [
        [1, true],
        [9, true],
        [20, true],
        [21, true],
        [22, true],
      ],
      5,
      false,
    ],
  ] as const)('%s', (_, on, passedInARow, held) => {
    expect(ankle(...on)).toEqual({ type: 'ankle', passedInARow, held });
  });
});

describe('the first try of each client', () => {
  const run = (id: string, mode: string, passed: boolean | null, on: number): CaseAttemptRecord => ({
    id,
    mode,
    revision: 1,
    seed: 's',
    startedAt: day(on),
    actions: [],
    result: passed === null ? null : { passed, total: passed ? 80 : 40, at: day(on) },
  });
  const record = (cases: Readonly<Record<string, readonly CaseAttemptRecord[]>>) => ({
    cases: new Map(Object.entries(cases).map(([id, attempts]) => [id, { id, attempts }])),
  });

  test('is what counts, however well a later one went; an unfinished one is none', () => {
    const kept = record({
      maya: [run('a', 'check', null, 1), run('b', 'check', false, 2), run('c', 'check', true, 3)],
      tomas: [run('d', 'practice', true, 1)],
    });
    expect(firstTries(kept, () => 'ankle').map(({ id, passed }) => [id, passed])).toEqual([
      ['tomas', true],
      ['maya', false],
    ]);
  });

  test('in learn mode counts for nothing, and nothing later makes up for it', () => {
    expect(firstTries(record({ maya: [run('a', 'learn', true, 1), run('b', 'check', true, 2)] }), () => 'x')).toEqual(
      [],
    );
  });

  test('of a client nobody knows any more is left out', () => {
    expect(firstTries(record({ gone: [run('a', 'check', true, 1)] }), () => null)).toEqual([]);
  });
});

describe('whom to meet next', () => {
  const types = ['ankle', 'habit', 'foot', 'hip', 'refer', 'nothing-to-correct'];
  test.each([
    [[], 'ankle'],
    [['ankle'], 'habit'],
    [['ankle', 'habit', 'foot'], 'hip'],
    [['ankle', 'habit', 'foot', 'hip'], 'refer'],
    [['ankle', 'habit', 'foot', 'hip', 'refer'], 'nothing-to-correct'],
    [['ankle', 'habit', 'foot', 'hip', 'refer', 'nothing-to-correct'], 'ankle'],
  ])('after %j: %s', (passed, next) => {
    expect(nextType(tryAll(...passed), blueprint, types)).toBe(next);
  });

  test('one that failed is met again', () => {
    expect(nextType([tried('ankle', false)], blueprint, types)).toBe('ankle');
  });
});
