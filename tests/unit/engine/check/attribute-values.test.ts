import { describe, expect, test } from 'vitest';
import { checkAttributeValue } from '#engine/check/check-attribute-value.ts';
import { checkWholeContent } from '#engine/check/check-whole-content.ts';
import { findDefinitions, isKnown, toKnownIds, unreadKinds } from '#engine/check/known-ids.ts';
import type { AttributeValue } from '#engine/check/tag-rule.ts';
import { TAG_TABLE } from '#lesson-kit/tag-table.ts';
import { contentWith, fileWith, lessonWith } from './build-content.ts';

const TERMS = contentWith([fileWith('glossary', 'terms: [{ id: arch }, { id: knee }, { id: Big toe }]')]);
const ids = toKnownIds(findDefinitions(TERMS));

describe('the value of an attribute', () => {
  const check = (value: AttributeValue, written: string | null, known: typeof ids | null = ids) =>
    checkAttributeValue(
      'a.mdx',
      { line: 3, column: 4 },
      'Tag',
      'name',
      written,
      { value, required: true, description: 'x' },
      known,
    ).map(({ rule, expected, suggestion }) => [rule, expected, suggestion].filter(Boolean).join(' | '));
  const wrong = (expected: string) => [`wrong-attribute-value | ${expected}`];
  const number = { kind: 'number', min: -1, max: 1.5 } as const;
  const oneOf = { kind: 'one-of', values: ['front', 'side'] } as const;
  const list = { kind: 'ids', of: 'term' } as const;

  test.each<[AttributeValue, string | null, readonly string[]]>([
    [{ kind: 'text' }, 'words', []],
    [{ kind: 'text' }, ' ', wrong('words')],
    [{ kind: 'text' }, null, wrong('words')],
    [{ kind: 'own-id' }, 'an-id-2', []],
    [{ kind: 'own-id' }, 'An-id', wrong('lower-case words joined by hyphens')],
    [{ kind: 'own-id' }, 'an--id', wrong('lower-case words joined by hyphens')],
    [{ kind: 'own-id' }, 'an-id-', wrong('lower-case words joined by hyphens')],
    [{ kind: 'own-id' }, '2-id', wrong('lower-case words joined by hyphens')],
    [oneOf, 'side', []],
    [oneOf, 'sied', wrong('one of front, side | side')],
    [oneOf, 'elephants', wrong('one of front, side')],
    [oneOf, null, wrong('one of front, side')],
    [number, '-1', []],
    [number, '1.5', []],
    [number, '0.25', []],
    [number, '1.51', wrong('a number from -1 to 1.5')],
    [number, '-1.1', wrong('a number from -1 to 1.5')],
    [number, '1.', wrong('a number from -1 to 1.5')],
    [number, 'x1', wrong('a number from -1 to 1.5')],
    [number, '1x', wrong('a number from -1 to 1.5')],
    [number, null, wrong('a number from -1 to 1.5')],
    [{ kind: 'deviations' }, 'anything', []],
    [
      { kind: 'deviations' },
      null,
      wrong(
        'name:side:amount with spaces between, such as "knee-in:left:12 arch-drop:right:6"; side is left, right, both or central',
      ),
    ],
    [{ kind: 'id', of: 'term' }, 'arch', []],
    [{ kind: 'id', of: 'term' }, 'big-toe', []],
    [{ kind: 'id', of: 'term' }, 'acrh', ['unknown-id | the id of a term of content/glossary.yaml (3 there) | arch']],
    [{ kind: 'id', of: 'term' }, '', wrong('the id of a term')],
    [list, 'arch knee', []],
    [list, ' arch\n  knee ', []],
    [list, 'arch knees', ['unknown-id | the id of a term of content/glossary.yaml (3 there) | knee']],
    [list, ' ', wrong('ids of terms with spaces between')],
    [list, null, wrong('ids of terms with spaces between')],
    [list, 'arch knee arch', wrong('each term once ("arch" stands there twice)')],
  ])('%j written %j', (rule, written, told) => {
    expect(check(rule, written)).toEqual(told);
  });

  test('may be any id while the ids there are not looked at, but no id twice', () => {
    expect(check({ kind: 'id', of: 'term' }, 'nothing', null)).toEqual([]);
    expect(check(list, 'some thing', null)).toEqual([]);
    expect(check(list, 'some some', null)).toEqual(wrong('each term once ("some" stands there twice)'));
  });
});

describe('the ids there are', () => {
  test('are those of each kind, as they should be written', () => {
    expect(ids.term).toEqual(['arch', 'knee', 'big-toe']);
    expect(ids.claim).toEqual([]);
    expect(isKnown(ids, 'term', 'knee')).toBe(true);
    expect(isKnown(ids, 'claim', 'knee')).toBe(false);
  });

  test('may be anything where a file could not be read', () => {
    const unread = unreadKinds(contentWith([fileWith('glossary', 'terms: "'), fileWith('claims', 'claims: []')]));
    const some = toKnownIds([], unread);
    expect([...unread]).toEqual(['term']);
    expect(isKnown(some, 'term', 'anything')).toBe(true);
    expect(isKnown(some, 'claim', 'anything')).toBe(false);
  });
});

describe('the whole content', () => {
  const site = { paths: ['/'], anchors: {}, open: [], images: [] };
  const surroundings = { tags: TAG_TABLE, site, today: '2026-11-22' };
  const course = fileWith('course', 'modules: [{ id: seeing, lessons: [the-knee] }]');

  test('of one lesson in good order has no problem', () => {
    const lesson = lessonWith('\n## What you see\n\nThe knee travels in a little.\n');
    expect(checkWholeContent(contentWith([course], [lesson]), surroundings)).toEqual([]);
  });

  test('is looked at by every rule, and told in the order of the files', () => {
    const body = [
      '#### Part',
      '{1 + 1}',
      '<Cite />',
      '[a](/nowhere/)',
      'Some 40 % of adults do.',
      'WRITE ME',
      'Watch the middle of the kneecap and the inside of the big toe.',
      'Watch the middle of the kneecap and the inside of the big toe.',
    ].join('\n\n');
    const files = [
      fileWith('course', 'modules: []'),
      fileWith('claims', 'claims: [{ id: a, sources: [nobody] }, { id: a }]'),
      fileWith('tests', 'tests: [{ id: t, findings: [{ id: f, kind: number }] }]'),
      fileWith('gates', 'gates: [{ id: g, requires: [], condition: { finding: f, is: true } }]'),
    ];
    const problems = checkWholeContent(contentWith(files, [lessonWith(`\n${body}\n`)]), surroundings);
    expect(problems.map(({ rule, file }) => `${file.split('/').at(-1)} ${rule}`)).toEqual([
      'claims.yaml unknown-id',
      'claims.yaml duplicate-id',
      'gates.yaml finding-misused',
      'the-knee.mdx lesson-not-in-course',
      'the-knee.mdx heading-order',
      'the-knee.mdx code',
      'the-knee.mdx missing-attribute',
      'the-knee.mdx dead-link',
      'the-knee.mdx figure-without-source',
      'the-knee.mdx write-me',
      'the-knee.mdx near-identical',
    ]);
  });

  test('leaves code alone in a lesson that may hold it', () => {
    const lesson = lessonWith('\n{1 + 1}\n');
    const rules = (mayHoldCode: boolean) =>
      checkWholeContent(contentWith([course], [{ ...lesson, mayHoldCode }]), surroundings).map(({ rule }) => rule);
    expect(rules(false)).toEqual(['code']);
    expect(rules(true)).toEqual([]);
  });
});
