import { describe, expect, test } from 'vitest';
import { readYaml } from '#cli/checking/read-yaml.ts';

const read = (text: string, linesAbove = 0) => readYaml('content/x.yaml', text, linesAbove);
const placesOf = (text: string) => read(text).problems.map(({ rule, line }) => `${rule} ${line}`);

describe('a place in YAML', () => {
  const { written } = read('# head\na: 1\nlist:\n  - id: x\n    text: hello\n    empty:\n  - id: y\nflow: [p, q]\n');
  test.each([
    [['a'], 'value', 2, 4],
    [['a'], 'key', 2, 1],
    [['list'], 'value', 3, 1],
    [['list', 0], 'value', 4, 5],
    [['list', 1, 'id'], 'value', 7, 9],
    [['list', 0, 'text'], 'value', 5, 11],
    [['list', 0, 'empty'], 'value', 6, 5],
    [['flow', 1], 'value', 8, 11],
    [['list', 0, 'missing'], 'value', 4, 5],
    [['list', 9, 'id'], 'value', 3, 1],
    [['nothing'], 'value', 2, 1],
  ] as const)('%j (%s) is %i:%i', (path, of, line, column) => {
    expect(written.positionOf(path, of)).toEqual({ line, column });
  });

  test('counts the lines above a front matter', () => {
    expect(read('title: x\nrevision: 1\n', 1).written.positionOf(['revision'])).toEqual({ line: 3, column: 11 });
  });
});

describe('YAML that cannot be read is reported at its line', () => {
  test.each([
    ['a tab', 'a:\n  b: 1\n\tc: 2\n', ['yaml-syntax 3']],
    ['a second colon', 'a: Note: this\n', ['yaml-syntax 1']],
    ['an open quotation mark', 'a: "this\nb: "that"\nc: 1\n', ['yaml-syntax 1']],
    ['a field twice', 'a: 1\nb: 2\na: 3\n', ['yaml-syntax 3']],
    [
      'two slips far apart',
      `a: Note: this\n${'b1: 1\n'.replace('1', 'x')}${Array.from({ length: 12 }, (_, n) => `c${n}: 1\n`).join('')}d: Note: that\n`,
      ['yaml-syntax 1', 'yaml-syntax 15'],
    ],
    ['a wrong indentation', 'a:\n  - b: 1\n   c: 2\n', ['yaml-syntax 3']],
  ])('%s', (_, text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});

describe('YAML that could harm is refused', () => {
  test('a billion laughs', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
    const { written, problems } = read(bomb);
    expect(written.data).toBeUndefined();
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['yaml-alias']));
  });
  test('a text that begins with a star', () => {
    expect(placesOf('a: 1\nb: *knee* in\n')).toEqual(['yaml-alias 2']);
  });
  test('a merge key', () => {
    expect(placesOf('a: &x {b: 1}\nc:\n  <<: *x\n')).toContain('yaml-alias 3');
  });
  test.each(['a: !!js/function "function () {}"', 'a: !!python/object x', 'a: !secret x'])('a tag: %s', (text) => {
    expect(placesOf(text)).toEqual(['yaml-syntax 1']);
  });
  test('an ampersand or a star inside a text is fine', () => {
    expect(read('a: rest & recover\nb: 2 * 3\nc: "*bold*"\nd: |\n  *bold* & so\n').problems).toEqual([]);
  });
  test('a key named __proto__ changes no prototype', () => {
    read('__proto__:\n  polluted: true\n');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
