import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '#engine/check/excerpt.ts';
import { DEEPEST_NESTING, type MarkupNode, plainText, walkMarkup } from '#engine/check/markup-node.ts';
import { type ScannedTag, scanTag } from '#engine/check/scan-tag.ts';
import { sentencesOf } from '#engine/check/sentences.ts';
import { offsetAt, positionAt } from '#engine/check/text-position.ts';
import { lessonWith } from './build-content.ts';

describe('line and column', () => {
  const text = 'ab\n\ncde\n';
  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [7, 3, 4],
    [8, 4, 1],
  ])('of offset %i are %i:%i, and back', (offset, line, column) => {
    expect(positionAt(text, offset)).toEqual({ line, column });
    expect(offsetAt(text, { line, column })).toBe(offset);
  });

  test('lead back to the offset they came from, in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', 'é', '\r\n')), fc.nat(), (signs, at) => {
        const whole = signs.join('');
        const offset = Math.min(at, whole.length);
        expect(offsetAt(whole, positionAt(whole, offset))).toBe(offset);
      }),
    );
  });

  test('past the end are the end', () => {
    expect(offsetAt('abc', { line: 1, column: 9 })).toBe(3);
    expect(offsetAt('abc\nde', { line: 7, column: 2 })).toBe(5);
  });
});

test.each([
  ['one\ntwo', 0, 'one'],
  ['one\r\ntwo', 0, 'one'],
  ['one\ntwo', 4, 'two'],
  ['x'.repeat(39), 0, 'x'.repeat(39)],
  ['x'.repeat(41), 0, `${'x'.repeat(40)}…`],
])('%j quoted from %i is %j', (text, at, quoted) => {
  expect(excerpt(text, at)).toBe(quoted);
});

describe('an opening tag', () => {
  const scan = (text: string): ScannedTag => scanTag(text, 0);
  const names = ({ attributes }: ScannedTag) =>
    attributes.map(({ name, start, valueStart }) => [name, start, valueStart]);

  test.each([
    ['<a>', 3, []],
    ['<a/>', 4, []],
    ['<a />b', 5, []],
    ['<a b>', 5, [['b', 3, 3]]],
    [
      '<a b="1" c=\'2\'>',
      15,
      [
        ['b', 3, 6],
        ['c', 9, 12],
      ],
    ],
    ['<a\n  b = "x y"\n/>', 17, [['b', 5, 10]]],
    [
      '<a b={x} c>',
      11,
      [
        ['b', 3, 5],
        ['c', 9, 9],
      ],
    ],
    ['<a b={{c: {}}}/>', 16, [['b', 3, 5]]],
    ['<a {...x} b="1">', 16, [['b', 10, 13]]],
    ['<a b="x\ny">', 11, [['b', 3, 6]]],
    ['<a x:y-z.w$="1">', 16, [['x:y-z.w$', 3, 13]]],
  ] as const)('%j ends at %i, with its attributes where they stand', (text, end, attributes) => {
    expect(scan(text)).toMatchObject({ name: 'a', fault: null, end });
    expect(names(scan(text))).toEqual(attributes);
  });

  test.each([
    ['< a>', 'not-a-name', 0],
    ['<9>', 'not-a-name', 0],
    ['<', 'not-a-name', 0],
    ['<a', 'not-closed', 0],
    ['<a b', 'not-closed', 0],
    ['<a\n\n>', 'not-closed', 0],
    ['<a\n  \nb>', 'not-closed', 0],
    ['<a <b>', 'not-closed', 0],
    ['<a b=c>', 'no-quotes', 5],
    ['<a b=>', 'unexpected-sign', 5],
    ['<a b="c', 'quote-not-closed', 5],
    ['<a b="c"d>', 'quote-not-closed', 5],
    ['<a b="c\n\nd">', 'quote-not-closed', 5],
    ['<a b=“c”>', 'curly-quotes', 5],
    ['<a “b”>', 'curly-quotes', 3],
    ['<a ="b">', 'unexpected-sign', 3],
    ['<a / b>', 'unexpected-sign', 3],
    ['<a {b>', 'unexpected-sign', 3],
    ['<a b={c>', 'unexpected-sign', 5],
    ['<a b="1" %>', 'unexpected-sign', 9],
  ] as const)('%j fails: %s at %i', (text, fault, at) => {
    expect(scan(text)).toMatchObject({ fault, at });
  });

  test('is read from where it begins', () => {
    expect(scanTag('one <b c="1"> two', 4)).toEqual({
      name: 'b',
      attributes: [{ name: 'c', start: 7, valueStart: 10 }],
      fault: null,
      end: 13,
    });
  });
});

describe('the parts of a lesson', () => {
  const words = (value: string): MarkupNode => ({ type: 'text', value });

  test('are walked in reading order, each with its parents', () => {
    const list: MarkupNode = { type: 'list', children: [words('b'), words('c')] };
    const root: MarkupNode = { type: 'root', children: [words('a'), list, words('d')] };
    expect(walkMarkup(root).map(({ node, parents }) => [node.value ?? node.type, parents.length])).toEqual([
      ['root', 0],
      ['a', 1],
      ['list', 1],
      ['b', 2],
      ['c', 2],
      ['d', 1],
    ]);
    expect(walkMarkup(root)[3]?.parents).toEqual([root, list]);
    expect(plainText(root)).toBe('abcd');
  });

  test('deeper than a reader follows are not walked', () => {
    let node = words('bottom');
    for (let depth = 0; depth <= DEEPEST_NESTING + 5; depth += 1) node = { type: 'quote', children: [node] };
    expect(Math.max(...walkMarkup(node).map(({ parents }) => parents.length))).toBe(40);
  });

  test('say in words what is text or code, and nothing else', () => {
    const root: MarkupNode = {
      type: 'root',
      children: [words('a '), { type: 'inlineCode', value: 'b' }, { type: 'html', value: '<c>' }, { type: 'text' }],
    };
    expect(plainText(root)).toBe('a b');
  });
});

describe('the sentences of a lesson', () => {
  const sentences = (body: string) => {
    const { tree } = lessonWith(`${body}\n`);
    return tree === null ? [] : sentencesOf(tree).map(({ text, line, column }) => `${line}:${column} ${text}`);
  };

  test.each([
    ['One. Two! Three? Four.', ['6:1 One.', '6:6 Two!', '6:11 Three?', '6:18 Four.']],
    ['It is 9.5 cm, e.g. here. So.', ['6:1 It is 9.5 cm, e.g. here.', '6:26 So.']],
    ['He said “Stop.” “Why?” 3 did.', ['6:1 He said “Stop.”', '6:17 “Why?”', '6:24 3 did.']],
    ['First line\nand second. Third.', ['6:1 First line\nand second.', '7:13 Third.']],
    ['Some *words here.* More of `it` now. End.', ['6:1 Some words here.', '6:20 More of it now.', '6:38 End.']],
    ['## Heading. No.\n\nYes.', ['8:1 Yes.']],
    ['- One. Two.\n- Three.', ['6:3 One.', '6:8 Two.', '7:3 Three.']],
    ['| A. B. |\n| - |\n| C. D. |', []],
    ['```\nNo. Code.\n```', []],
    ['<Callout kind="try">One. Two.</Callout>', ['6:21 One.', '6:26 Two.']],
    ['<Callout kind="try">\n\nOne. Two.\n\n</Callout>', ['8:1 One.', '8:6 Two.']],
    ['The same. The same. The same.', ['6:1 The same.', '6:11 The same.', '6:21 The same.']],
  ])('%j', (body, expected) => {
    expect(sentences(body)).toEqual(expected);
  });
});
