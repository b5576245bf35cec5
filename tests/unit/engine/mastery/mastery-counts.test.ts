import { describe, expect, test } from 'vitest';
import { courseMastery } from '#engine/mastery/course-mastery.ts';
import { type FirstTry, firstTries } from '#engine/mastery/first-tries.ts';
import { nextType } from '#engine/mastery/next-type.ts';
import { skillMastery } from '#engine/mastery/skill-mastery.ts';
import type { CaseAttemptRecord } from '#engine/record/learner-record.ts';

const blueprint = { cases: 4, contributors: 2, referrals: 1, nothingToCorrect: 1, siblings: 2, daysApart: 3 };
const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`;
const tried = (type: string, passed = true, on = 1): FirstTry => ({ id: `${type}-${on}`, type, passed, at: day(on) });

describe('how much of the blueprint is there', () => {
  test('is counted part by part, and may be more than is asked for', () => {
    const types = ['ankle', 'ankle', 'habit', 'foot', 'refer', 'refer', 'nothing-to-correct'];
    expect(
      courseMastery([...types.map((type) => tried(type)), tried('hip', false), tried('refer', false)], blueprint),
    ).toEqual({
      cases: { have: 7, need: 4 },
      contributors: { have: 3, need: 2 },
      referrals: { have: 2, need: 1 },
      nothingToCorrect: { have: 1, need: 1 },
      reached: true,
    });
  });

  test('of nobody is nothing', () => {
    expect(courseMastery([], blueprint)).toMatchObject({
      cases: { have: 0 },
      contributors: { have: 0 },
      reached: false,
    });
  });
});

describe('skills', () => {
  test('stand apart by type, in the order they were first tried', () => {
    const tries = [tried('habit', true, 1), tried('ankle', false, 2), tried('habit', true, 4), tried('ankle', true, 5)];
    expect(skillMastery(tries, blueprint)).toEqual([
      { type: 'habit', passedInARow: 2, held: true },
      { type: 'ankle', passedInARow: 1, held: false },
    ]);
    expect(skillMastery([], blueprint)).toEqual([]);
  });

  test('of one failed try are not held, whatever is asked for', () => {
    expect(skillMastery([tried('ankle', false)], { siblings: 1, daysApart: 0 })).toEqual([
      { type: 'ankle', passedInARow: 0, held: false },
    ]);
    expect(skillMastery([tried('ankle')], { siblings: 1, daysApart: 0 })[0]?.held).toBe(true);
  });
});

describe('first tries', () => {
  const run = (mode: string, passed: boolean | null, on: number): CaseAttemptRecord => ({
    id: `${mode}-${on}`,
    mode,
    revision: 1,
    seed: 's',
    startedAt: day(on),
    actions: [],
    result: passed === null ? null : { passed, total: 70, at: day(on) },
  });
  const tries = (...cases: readonly (readonly [string, readonly CaseAttemptRecord[]])[]) =>
    firstTries({ cases: new Map(cases.map(([id, attempts]) => [id, { id, attempts }])) }, (id) => `type of ${id}`);

  test('are told with client, type, outcome and day, oldest first', () => {
    expect(
      tries(['c', [run('check', true, 9)]], ['a', [run('check', false, 3)]], ['b', [run('practice', true, 5)]]),
    ).toEqual([
      { id: 'a', type: 'type of a', passed: false, at: day(3) },
      { id: 'b', type: 'type of b', passed: true, at: day(5) },
      { id: 'c', type: 'type of c', passed: true, at: day(9) },
    ]);
  });

  test('on one day keep the order of the record', () => {
    const ids = ['b', 'a', 'c'];
    expect(tries(...ids.map((id) => [id, [run('check', true, 4)]] as const)).map(({ id }) => id)).toEqual(ids);
  });

  test.each(['learn', 'revised'])('in %s mode count for nothing', (mode) => {
    expect(tries(['a', [run(mode, true, 1), run('check', true, 2)]])).toEqual([]);
  });

  test('that were never finished are none', () => {
    expect(tries(['a', [run('check', null, 1)]], ['b', []])).toEqual([]);
  });
});

describe('whom to meet next', () => {
  const next = (types: readonly string[], ...tries: readonly FirstTry[]) => nextType(tries, blueprint, types);

  test('is nobody to refer or leave alone before half the cases are passed, even when all else was passed', () => {
    expect(next(['ankle', 'refer', 'nothing-to-correct'], tried('ankle'))).toBe('ankle');
    expect(next(['refer', 'nothing-to-correct', 'ankle'], tried('ankle'))).toBe('ankle');
  });

  test('is somebody to refer from half the cases on, then somebody to leave alone, each only where there is one', () => {
    const half = [tried('ankle'), tried('habit')];
    expect(next(['ankle', 'habit', 'refer', 'nothing-to-correct'], ...half)).toBe('refer');
    expect(next(['ankle', 'habit', 'nothing-to-correct'], ...half)).toBe('nothing-to-correct');
    expect(next(['habit', 'ankle'], ...half)).toBe('habit');
    expect(next(['ankle', 'refer'], ...half, tried('refer'))).toBe('ankle');
    expect(next(['ankle', 'refer', 'nothing-to-correct'], ...half, tried('refer'))).toBe('nothing-to-correct');
  });

  test('is about the type passed least, the first of these where several are', () => {
    expect(next(['ankle', 'habit', 'foot'], tried('habit'), tried('ankle', false))).toBe('ankle');
    expect(next(['habit', 'ankle', 'foot'], tried('habit'))).toBe('ankle');
    expect(
      next(['ankle', 'habit'], tried('ankle', true, 1), tried('ankle', true, 2), tried('habit'), tried('refer')),
    ).toBe('habit');
  });

  test('is nobody where there is no type to choose from', () => {
    expect(next([])).toBeNull();
    expect(next(['refer', 'nothing-to-correct'])).toBeNull();
  });
});
