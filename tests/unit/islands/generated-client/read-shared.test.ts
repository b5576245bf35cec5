import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClientId } from '#engine/clients/client-id.ts';
import { makeClientQuery, toSeed } from '#engine/clients/parse-client-request.ts';
import { readShared } from '#islands/generated-client/read-shared.ts';

const request = (seed: string, level: 1 | 2 | 3 | null = null, plan: string | null = null) => ({ seed, level, plan });

describe('what a class was given', () => {
  test.each([
    ['class-of-2026', request('class-of-2026'), []],
    ['  class-of-2026\n', request('class-of-2026'), []],
    ['Class of 2026!', request('class-of-2026'), ['seed-changed']],
  ])('%j is a seed', (typed, expected, notes) => {
    expect(readShared(typed)).toEqual({ status: 'seed', request: expected, notes });
  });

  test.each([
    ['https://course.example/cases/generated/?seed=monday&level=2', request('monday', 2), []],
    ['course.example/base/cases/generated/?seed=monday&level=2#top', request('monday', 2), []],
    ['?seed=monday', request('monday'), []],
    ['seed=monday&level=3', request('monday', 3), []],
    ['https://course.example/cases/generated/?seed=monday&plan=abc123xyz', request('monday', null, 'abc123xyz'), []],
    ['https://course.example/?level=9&seed=Monday', request('monday'), ['seed-changed', 'level-unknown']],
  ])('%j is an address and keeps its level', (typed, expected, notes) => {
    expect(readShared(typed)).toEqual({ status: 'address', request: expected, notes });
  });

  test.each(['https://course.example/cases/maya/', 'course.example/cases/generated/', '?seed=', '?level=2'])(
    '%j is an address without a seed',
    (typed) => {
      expect(readShared(typed)).toEqual({ status: 'problem', problem: 'no-seed-in-address' });
    },
  );

  test('nothing is nothing, and signs alone are no seed', () => {
    expect(readShared('  ')).toEqual({ status: 'empty' });
    expect(readShared('!!!')).toEqual({ status: 'problem', problem: 'no-letter' });
  });

  test('reads back every address and every id the course gives out', () => {
    const requests = fc.record({
      seed: fc.string({ minLength: 1 }).map(toSeed).filter(Boolean),
      level: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
      plan: fc.option(fc.stringMatching(/^[0-9a-z]{9}$/)),
    });
    fc.assert(
      fc.property(requests, (asked) => {
        const read = { status: 'address', request: asked, notes: [] };
        expect(readShared(`https://course.example/cases/generated/${makeClientQuery(asked)}`)).toEqual(read);
        expect(readShared(makeClientId(asked))).toEqual(read);
      }),
    );
  });
});
