import { describe, expect, test } from 'vitest';
import { parseAddress } from '#engine/check/address.ts';
import { describeProblem, describeProblems } from '#engine/check/describe-problem.ts';
import { makeProblem } from '#engine/check/make-problem.ts';
import { matchPath } from '#engine/check/match-path.ts';
import { type Problem, sortProblems } from '#engine/check/problem.ts';

describe('a path through data', () => {
  const data = { a: [{ b: 1 }, { b: 2, c: { b: 3 } }], d: { x: 4, y: null }, day: new Date(0), e: 'text' };
  const reach = (pattern: string, from: unknown = data) =>
    matchPath(from, pattern).map(({ path, value }) => `${path.join('/')}=${JSON.stringify(value)}`);

  test.each([
    ['e', ['e="text"']],
    ['a.0.b', []],
    ['a.*.b', ['a/0/b=1', 'a/1/b=2']],
    ['a.*.c.b', ['a/1/c/b=3']],
    ['d.*', ['d/x=4', 'd/y=null']],
    ['d.@keys', ['d/x="x"', 'd/y="y"']],
    ['a.@keys', []],
    ['e.@keys', []],
    ['e.*', []],
    ['day.*', []],
    ['nothing.*.b', []],
    ['**.b', ['a/0/b=1', 'a/1/b=2', 'a/1/c/b=3']],
    ['a.**.b', ['a/0/b=1', 'a/1/b=2', 'a/1/c/b=3']],
    ['d.**', ['d={"x":4,"y":null}', 'd/x=4', 'd/y=null']],
  ])('%s reaches %j', (pattern, reached) => {
    expect(reach(pattern)).toEqual(reached);
  });

  test.each([null, undefined, 3, 'text'])('finds in %j only itself', (value) => {
    expect(matchPath(value, '**')).toEqual([{ path: [], value }]);
    expect(matchPath(value, '*')).toEqual([]);
    expect(matchPath(value, '')).toEqual([{ path: [], value }]);
  });

  test('ends where no content file goes', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100; level += 1) deep = [deep];
    expect(Math.max(...matchPath(deep, '**').map(({ path }) => path.length))).toBe(61);
  });

  test('finds the same when it is asked again', () => {
    expect(reach('**.b')).toEqual(reach('**.b'));
  });
});

describe('an address', () => {
  test.each([
    ['https://example.org/a#b', { kind: 'web', url: 'https://example.org/a#b' }],
    ['HTTP://example.org', { kind: 'web', url: 'HTTP://example.org' }],
    ['mailto:a@example.org', { kind: 'mail' }],
    ['ftp://example.org', { kind: 'unsafe', scheme: 'ftp' }],
    ['JavaScript:x', { kind: 'unsafe', scheme: 'javascript' }],
    ['//example.org', { kind: 'unsafe', scheme: '//' }],
    ['\\\\example.org', { kind: 'unsafe', scheme: '//' }],
    ['a\\b', { kind: 'unsafe', scheme: '//' }],
    ['/a/b/', { kind: 'site', path: '/a/b/', anchor: null }],
    ['/a/?x=1#b#c', { kind: 'site', path: '/a/', anchor: 'b#c' }],
    ['/a#', { kind: 'site', path: '/a', anchor: '' }],
    ['#b', { kind: 'anchor', anchor: 'b' }],
    ['a.png?x', { kind: 'relative', path: 'a.png', anchor: null }],
    ['./a#b', { kind: 'relative', path: './a', anchor: 'b' }],
    ['?x#b', { kind: 'relative', path: '', anchor: 'b' }],
    ['', { kind: 'relative', path: '', anchor: null }],
    [' /a\n/b ', { kind: 'site', path: '/a/b', anchor: null }],
  ] as const)('%j', (written, address) => {
    expect(parseAddress(written)).toEqual(address);
  });
});

describe('problems', () => {
  const problem = (change: Partial<Problem> = {}): Problem => ({
    ...makeProblem('dead-link', 'b.mdx', { line: 2, column: 2 }, { found: 'F.', expected: 'E', fix: 'X.' }),
    ...change,
  });

  test('stand in order of file, line, column, weight, rule and words, each once', () => {
    const sorted: Problem[] = [
      problem({ file: 'a.mdx', line: 9, column: 9 }),
      problem({ line: 1, column: 9 }),
      problem({ column: 1, severity: 'warning' }),
      problem({ rule: 'code' }),
      problem({ found: 'A.' }),
      problem(),
      problem({ severity: 'warning', rule: 'claim-expired' }),
      problem({ column: 10 }),
      problem({ line: 10, column: 1 }),
    ];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
    expect(sortProblems([...sorted, ...sorted])).toEqual(sorted);
  });

  test('carry the weight of their rule, and a suggestion only where there is one', () => {
    const text = { found: 'F.', expected: 'E', fix: 'X.' };
    const at = { line: 3, column: 4 };
    expect(makeProblem('reading-level', 'a', at, { ...text, suggestion: undefined })).toEqual({
      file: 'a',
      ...at,
      severity: 'warning',
      rule: 'reading-level',
      ...text,
    });
    expect(makeProblem('code', 'a', at, { ...text, suggestion: 's' })).toMatchObject({
      severity: 'error',
      suggestion: 's',
    });
  });

  test('are told in lines of at most 110 letters, the following ones below the words', () => {
    const word = 'x'.repeat(54);
    const told = describeProblem(
      problem({ found: `${word} ${word}x`, expected: `${word} ${word}xx`, fix: `${word} y ${word}` }),
    );
    expect(told.split('\n')).toEqual([
      'b.mdx:2:2  error  dead-link',
      `  ${word} ${word}x`,
      `  Expected: ${word}`,
      `            ${word}xx`,
      `  To fix:   ${word} y`,
      `            ${word}`,
    ]);
  });

  test.each([
    { errors: 0, warnings: 0, line: 'Content check: nothing to report.' },
    { errors: 1, warnings: 0, line: 'Content check: 1 error, 0 warnings.' },
    { errors: 0, warnings: 1, line: 'Content check: 0 errors, 1 warning.' },
    { errors: 2, warnings: 3, line: 'Content check: 2 errors, 3 warnings.' },
  ])('are counted at the end: $line', ({ errors, warnings, line }) => {
    const all = [
      ...Array.from({ length: errors }, () => problem()),
      ...Array.from({ length: warnings }, () => problem({ severity: 'warning' })),
    ];
    const told = describeProblems(all).split('\n\n');
    expect(told.at(-1)).toBe(line);
    expect(told).toHaveLength(all.length + 1);
  });
});
