import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { readYaml } from '#cli/checking/read-yaml.ts';
import { outlineOf } from '#cli/checking/schema-outline.ts';
import { describeSchemaIssue } from '#engine/check/describe-schema-issue.ts';
import type { SchemaIssue } from '#engine/check/schema-issue.ts';
import { expectedKind, fixOf, nameOf, shown, toId, valueAt } from '#engine/check/schema-words.ts';
import { claimsFileSchema } from '#schemas/claim.ts';
import { gatesFileSchema } from '#schemas/knowledge/gate.ts';
import { questionsFileSchema } from '#schemas/question.ts';
import { sayAll } from './say-all.ts';

const issue = (change: Partial<SchemaIssue>): SchemaIssue => ({
  code: 'custom',
  path: [],
  message: 'its own words',
  ...change,
});

describe('what a schema asks for', () => {
  test.each([
    [{ code: 'invalid_type', expected: 'string' }, 'text'],
    [{ code: 'invalid_type', expected: 'array' }, 'a list (lines that begin with "- ")'],
    [{ code: 'invalid_type', expected: 'symbol' }, 'symbol'],
    [{ code: 'invalid_type' }, 'its own words'],
    [{ code: 'invalid_value', values: ['a', 2, null] }, 'one of a, 2, null'],
    [{ code: 'invalid_value', values: [] }, 'its own words'],
    [{ code: 'invalid_value' }, 'its own words'],
    [{ code: 'too_small', minimum: 3, origin: 'string' }, 'at least 3 letters'],
    [{ code: 'too_small', minimum: 1, origin: 'array' }, 'at least 1 item'],
    [{ code: 'too_small', minimum: 0, inclusive: false, origin: 'number' }, 'more than 0'],
    [{ code: 'too_small', minimum: 2, origin: 'array' }, 'at least 2 items'],
    [{ code: 'too_small', minimum: 1, origin: 'number' }, 'at least 1'],
    [{ code: 'too_small' }, 'at least ?'],
    [{ code: 'too_big', maximum: 9, inclusive: true }, 'at most 9'],
    [{ code: 'too_big', maximum: 1, inclusive: false }, 'less than 1'],
    [{ code: 'invalid_format', format: 'date' }, 'a day written as 2026-11-22'],
    [{ code: 'invalid_format', format: 'url' }, 'a web address that begins with https://'],
    [{ code: 'invalid_format', format: 'regex' }, 'its own words'],
    [{ code: 'custom', format: 'date' }, 'its own words'],
  ] as const)('%j: %s', (change, words) => {
    expect(expectedKind(issue(change))).toBe(words);
  });
});

describe('what an author can do', () => {
  test.each([
    [{}, 'x', 'meant', 'Write meant.'],
    [{}, new Date(0), undefined, 'Put quotation marks around the day.'],
    [{}, null, undefined, 'Write something after the colon, or delete the line if the field is not needed.'],
    [{ expected: 'string' }, 3, undefined, 'Put quotation marks around it.'],
    [{ expected: 'string' }, [], undefined, 'Look at the item as a whole and put it right.'],
    [{ expected: 'array' }, 'x', undefined, 'Write each item on a line of its own that begins with "- ".'],
    [
      { expected: 'number' },
      '3 cm',
      undefined,
      'Write the number alone: digits with a decimal point, no unit and no quotation marks.',
    ],
    [{ expected: 'number', code: 'invalid_type' }, true, undefined, 'Correct the value.'],
    [{ expected: 'boolean' }, 'x', undefined, 'Write true or false.'],
    [{ format: 'date' }, 'x', undefined, 'Write the year first, then the month and the day, with hyphens.'],
    [{}, 'x', undefined, 'Look at the item as a whole and put it right.'],
    [{ code: 'too_big' }, 'x', undefined, 'Correct the value.'],
  ] as const)('%j with %j, %j meant: %s', (change, value, meant, words) => {
    expect(fixOf(issue(change), value, meant)).toBe(words);
  });
});

test.each([
  [null, 'empty'],
  ['', 'empty'],
  [new Date('2026-11-22T10:00:00Z'), 'the day 2026-11-22'],
  [[], 'an empty list'],
  [[1, 2], 'a list of 2'],
  [{ a: 1, b: 2 }, 'fields (a, b)'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, 'fields (a, b, c, d, e)'],
  [3, '"3"'],
  [false, '"false"'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
])('%j is quoted as %s', (value, words) => {
  expect(shown(value)).toBe(words);
});

test.each([
  ['Knee in', 'knee-in'],
  ['  The Knee, (left)! ', 'the-knee-left'],
  ['3 knees 4', 'knees-4'],
  ['--a--', 'a'],
  ['42', ''],
])('%j as an id is %j', (text, id) => {
  expect(toId(text)).toBe(id);
});

test.each([
  [[], 'The file'],
  [['a'], '"a"'],
  [['a', 0], 'Item 1 of "a"'],
  [['a', 2, 'b'], '"b"'],
  [['a', 'b', 9], 'Item 10 of "b"'],
  [[4], 'The file'],
] as const)('the place %j is named %s', (path, name) => {
  expect(nameOf(path)).toBe(name);
  expect(nameOf([], 'The lesson')).toBe('The lesson');
});

test('the value at a path is found, and nothing that only its prototype has', () => {
  const data = { a: [{ b: 3 }], c: null, d: 'text' };
  expect(valueAt(data, ['a', 0, 'b'])).toBe(3);
  expect(valueAt(data, [])).toBe(data);
  for (const path of [['a', 1], ['a', 1, 'b'], ['c', 'x'], ['d', 'length'], ['a', 'map'], ['constructor']])
    expect(valueAt(data, path)).toBeUndefined();
});

test('an author is told in full what a schema found wrong', async () => {
  const told = (schema: z.ZodType, text: string) => {
    const { written } = readYaml('content/x.yaml', text);
    const parsed = schema.safeParse(written.data);
    const issues = parsed.success ? [] : (parsed.error.issues as unknown as SchemaIssue[]);
    return [text, issues.flatMap((each) => describeSchemaIssue(written, each, outlineOf(schema)))] as const;
  };
  const claim = (lines: string) =>
    told(
      claimsFileSchema,
      `claims:\n  - id: knee-in\n    statement: Some inward travel is ordinary in active people.\n${lines}`,
    );
  const rest = '    sources: [a]\n    reviewed: 2026-11-22\n';
  const gate = (condition: string) =>
    told(
      gatesFileSchema,
      `gates:\n  - id: a\n    condition: ${condition}\n    requires: []\n    text: A gate\n    status: estimate\n    sources: [a]\n`,
    );
  const question = (choices: string, type = 'single-choice') =>
    told(
      questionsFileSchema,
      `questions:\n  - id: q\n    revision: 1\n    lesson: a\n    prompt: What do you see?\n    difficulty: 1\n    sources: [a]\n    type: ${type}\n    choices:\n${choices}`,
    );
  const choice = (id: string, correct: boolean, feedback: string) =>
    `      - { id: ${id}, text: Some words, correct: ${correct}, feedback: ${feedback} }\n`;
  const why = '"It is what the study of this found, in adults."';
  const written = [
    told(claimsFileSchema, 'claims: none'),
    told(claimsFileSchema, '{}'),
    told(claimsFileSchema, 'claim: []'),
    claim(rest),
    claim(`    strenght: weak\n${rest}`),
    claim(`    strength: modrate\n${rest}`),
    claim(`    strength: weak\n    elephants: 3\n${rest}`),
    claim('    strength: weak\n    sources: []\n    reviewed: tomorrow\n'),
    claim('    strength:\n    sources: lima2018\n    reviewed: 2026-11-22\n'),
    gate('the squat looks good'),
    gate('{ all: [the squat looks good] }'),
    gate('{ all: [{ histroy: knee-locked }] }'),
    gate('{ all: [{ finding: pain, atMost: two }] }'),
    gate('3'),
    question(choice('a', true, why) + choice('b', true, why)),
    question(choice('a', false, why) + choice('b', false, why)),
    question(choice('a', true, 'Right.') + choice('b', false, '""')),
    question(choice('a', true, why), 'single-choise'),
    question(choice('A b', true, why) + choice('c', false, why)),
  ];
  await expect(sayAll(written)).toMatchFileSnapshot('golden/schemas.txt');
});
