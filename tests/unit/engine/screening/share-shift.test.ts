import { describe, expect, test } from 'vitest';
import type { Mark } from '#engine/screening/mark.ts';
import { shareShift } from '#engine/screening/share-shift.ts';

const marksOf = (tests: readonly string[]): Mark[] =>
  tests.map((test) => ({ kind: 'answer', test, finding: test, side: 'central', yes: true }));
const toP = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** Two contributors: the first gains `worth[test]` each plus a bonus if a and b are both there; the second nothing. */
const worth: Record<string, number> = { a: 1, b: 0.5, c: -0.75, d: 0.1, e: 0.2, f: -0.3, g: 0.4, h: 0.05, i: -0.6 };
const game = (marks: readonly Mark[]): Float64Array => {
  const tests = marks.map(({ test }) => test);
  const bonus = tests.includes('a') && tests.includes('b') ? 0.6 : 0;
  return Float64Array.from([toP(tests.reduce((sum, test) => sum + (worth[test] ?? 0), -1 + bonus)), 0.2]);
};
const shares = (tests: readonly string[]) => {
  const marks = marksOf(tests);
  return shareShift(marks, game, game([]), game(marks));
};
const shareOf = (tests: readonly string[], test: string) =>
  shares(tests)[0]?.find((item) => item.test === test)?.logOdds;

describe('shareShift', () => {
  test('gives each test its own worth and halves what two do together', () => {
    const tests = ['a', 'b', 'c', 'd'];
    expect(shareOf(tests, 'a')).toBeCloseTo(1.3, 10);
    expect(shareOf(tests, 'b')).toBeCloseTo(0.8, 10);
    expect(shareOf(tests, 'c')).toBeCloseTo(-0.75, 10);
    expect(shareOf(tests, 'd')).toBeCloseTo(0.1, 10);
  });

  test('is exact for up to six tests: what three do only together is a third of each', () => {
    const together = (marks: readonly Mark[]): Float64Array => {
      const all = ['a', 'b', 'c'].every((id) => marks.some(({ test }) => test === id));
      return Float64Array.from([toP(all ? 0.9 : 0)]);
    };
    const marks = marksOf(['a', 'b', 'c', 'd', 'e', 'f']);
    const [own = []] = shareShift(marks, together, together([]), together(marks));
    for (const { test: id, logOdds } of own) expect(logOdds).toBeCloseTo('abc'.includes(id) ? 0.3 : 0, 10);
  });

  test('asks what a set of tests says once, and never what none and all of them say', () => {
    const asked: string[] = [];
    const marks = marksOf(['a', 'b', 'c', 'd']);
    const remembers = (some: readonly Mark[]): Float64Array => {
      asked.push(some.map(({ test }) => test).join());
      return game(some);
    };
    shareShift(marks, remembers, game([]), game(marks));
    expect(asked.length).toBe(2 ** 4 - 2);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('gives nothing for what did not move', () => {
    for (const { logOdds } of shares(['a', 'b', 'c'])[1] ?? []) expect(logOdds).toBeCloseTo(0, 12);
  });

  test('does not depend on the order in which tests were recorded', () => {
    for (const tests of [['a', 'b', 'c'], Object.keys(worth)]) {
      const backwards = shares(tests.toReversed())[0] ?? [];
      shares(tests)[0]?.forEach(({ test: id, logOdds }, k) => {
        expect(backwards[k]?.test).toBe(id);
        expect(backwards[k]?.logOdds).toBeCloseTo(logOdds, 12);
      });
    }
  });

  test('beyond the exact limit still sums to the shift and stays close to the exact share', () => {
    const tests = Object.keys(worth);
    const [own = []] = shares(tests);
    const total = Object.values(worth).reduce((sum, value) => sum + value, 0.6);
    expect(own.reduce((sum, { logOdds }) => sum + logOdds, 0)).toBeCloseTo(total, 10);
    expect(Math.abs((shareOf(tests, 'a') ?? 0) - 1.3)).toBeLessThan(0.05);
    expect(shareOf(tests, 'c')).toBeCloseTo(-0.75, 10);
  });

  test('has nothing to say of a screen without evidence', () => {
    expect(shares([])).toEqual([[], []]);
  });
});
