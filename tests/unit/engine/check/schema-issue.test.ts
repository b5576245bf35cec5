import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { readYaml } from '#cli/checking/read-yaml.ts';
import { outlineOf } from '#cli/checking/schema-outline.ts';
import { describeSchemaIssue } from '#engine/check/describe-schema-issue.ts';
import type { SchemaIssue } from '#engine/check/schema-issue.ts';
import { claimsFileSchema } from '#schemas/claim.ts';
import { deviationsFileSchema } from '#schemas/knowledge/deviation.ts';
import { gatesFileSchema } from '#schemas/knowledge/gate.ts';
import { questionsFileSchema } from '#schemas/question.ts';

function check(schema: z.ZodType, text: string) {
  const { written } = readYaml('content/x.yaml', text);
  const parsed = schema.safeParse(written.data);
  if (parsed.success) return [];
  return (parsed.error.issues as unknown as SchemaIssue[]).flatMap((issue) =>
    describeSchemaIssue(written, issue, outlineOf(schema)),
  );
}

const claim = (lines: string) =>
  `claims:\n  - id: knee-in\n    statement: Some inward travel is ordinary in active people.\n${lines}`;

describe('a claim', () => {
  test('without its strength names the field, its values and the head of the item', () => {
    expect(check(claimsFileSchema, claim('    sources: [a]\n    reviewed: 2026-11-22\n'))).toEqual([
      expect.objectContaining({
        rule: 'missing-key',
        line: 2,
        column: 5,
        found: 'Item 1 of "claims" has no "strength".',
        expected: expect.stringContaining('strong, moderate, weak, contested, convention'),
      }),
    ]);
  });

  test('with a misspelled field says which it is nearest to, once', () => {
    const text = claim('    strenght: weak\n    sources: [a]\n    reviewed: 2026-11-22\n');
    const problems = check(claimsFileSchema, text);
    expect(new Set(problems.map(({ line, rule, suggestion }) => `${line} ${rule} ${suggestion}`))).toEqual(
      new Set(['4 unknown-key strength']),
    );
  });

  test.each([
    ['strength: modrate', 'moderate', 'Write moderate.'],
    ['strength: 3', undefined, 'Correct the value.'],
  ])('with %s is told the nearest word', (line, suggestion, fix) => {
    const [problem] = check(claimsFileSchema, claim(`    ${line}\n    sources: [a]\n    reviewed: 2026-11-22\n`));
    expect(problem).toMatchObject({ rule: 'wrong-value', line: 4, column: 15, fix });
    expect(problem?.suggestion).toBe(suggestion);
  });

  test.each([
    ['sources: lima2018', 'a list', 'on a line of its own'],
    ['sources: []', 'at least 1 item', ''],
    ['sources:', 'a list', 'Write something after the colon'],
  ])('with %s is told what is expected', (line, expected, fix) => {
    const [problem] = check(claimsFileSchema, claim(`    strength: weak\n    ${line}\n    reviewed: 2026-11-22\n`));
    expect(problem?.line).toBe(5);
    expect(problem?.expected).toContain(expected);
    expect(problem?.fix).toContain(fix);
  });

  test('takes a day with or without quotation marks', () => {
    const day = (written: string) =>
      check(claimsFileSchema, claim(`    strength: weak\n    sources: [a]\n    reviewed: ${written}\n`));
    expect(day('2026-11-22')).toEqual([]);
    expect(day('"2026-11-22"')).toEqual([]);
    expect(day('22/11/2026')).toEqual([expect.objectContaining({ rule: 'wrong-value', line: 6 })]);
  });
});

const question = (choices: string, type = 'single-choice') =>
  `questions:\n  - id: q-one\n    type: ${type}\n    revision: 1\n    prompt: What do you see here?\n    lesson: a\n    difficulty: 1\n    sources: [a]\n    choices:\n${choices}`;
const option = (id: string, correct: boolean, feedback = 'It is so because of this and that.') =>
  `      - id: ${id}\n        text: This.\n        correct: ${correct}\n        feedback: ${feedback}\n`;

describe('a question', () => {
  test('with two right options shows the second', () => {
    const problems = check(questionsFileSchema, question(option('a', true) + option('b', true)));
    expect(problems).toEqual([
      expect.objectContaining({
        found: 'The question has 2 right options.',
        line: 16,
        expected: expect.stringContaining('a single-choice question has exactly one correct option'),
      }),
    ]);
  });
  test.each(['Right.', '""', ''])('with the feedback %j is asked to say why', (feedback) => {
    const [problem] = check(questionsFileSchema, question(option('a', true, feedback) + option('b', false)));
    expect(problem).toMatchObject({ rule: 'missing-feedback', line: 13 });
  });
  test('without feedback at all is asked for it at the head of the option', () => {
    const text = question(`      - id: a\n        text: This.\n        correct: true\n${option('b', false)}`);
    expect(check(questionsFileSchema, text)).toEqual([expect.objectContaining({ rule: 'missing-key', line: 10 })]);
  });
  test('of an unknown type is told the types', () => {
    const [problem] = check(questionsFileSchema, question(option('a', true) + option('b', false), 'single-choise'));
    expect(problem).toMatchObject({ line: 3, suggestion: 'single-choice' });
  });
});

test('an id in bad form gets a good one', () => {
  const [problem] = check(
    claimsFileSchema,
    claim('    strength: weak\n    sources: [a]\n    reviewed: 2026-11-22\n').replace('knee-in', 'Knee in'),
  );
  expect(problem).toMatchObject({ rule: 'wrong-value', line: 2, suggestion: 'knee-in', fix: 'Write knee-in.' });
});

describe('knowledge', () => {
  test('with a condition in prose is told how to say it', () => {
    const text =
      'gates:\n  - id: a\n    condition: the squat looks good\n    requires: []\n    text: A gate\n    status: estimate\n    sources: [a]\n';
    expect(check(gatesFileSchema, text)).toEqual([
      expect.objectContaining({ rule: 'condition-in-prose', line: 3, column: 16 }),
    ]);
  });
  test('with a sentence inside a condition is told the same', () => {
    const text =
      'gates:\n  - id: a\n    condition:\n      all:\n        - the squat looks good\n    requires: []\n    text: A gate\n    status: estimate\n    sources: [a]\n';
    expect(check(gatesFileSchema, text)).toEqual([expect.objectContaining({ rule: 'condition-in-prose', line: 5 })]);
  });
  test('with a weight out of bounds is told the bound', () => {
    const text = readDeviation('weight: 1.4');
    expect(check(deviationsFileSchema, text)).toEqual([
      expect.objectContaining({
        rule: 'wrong-value',
        found: '"weight" is "1.4".',
        expected: expect.stringContaining('less than 1'),
      }),
    ]);
  });
});

const readDeviation = (weight: string) => `populationRates: []
deviations:
  - id: a
    name: A
    task: b
    side: lateral
    index: true
    leak: { value: 0.1, status: estimate, sources: [a] }
    magnitude:
      unit: degrees
      absent: { mean: 1, sd: 1 }
      present: { mean: 2, sd: 1 }
      status: estimate
      sources: [a]
    links:
      - contributor: c
        ${weight}
        status: estimate
        sources: [a]
`;
