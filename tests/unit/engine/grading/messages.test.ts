import { describe, expect, test } from 'vitest';
import { loadMessages } from '#cli/bots/load-content.ts';
import { PROBLEM_CODES } from '#engine/grading/problem-codes.table.ts';
import { RULES } from '#engine/grading/rules.table.ts';
import { CRITICAL_FAILS, DIMENSIONS, MISSING_PARTS } from '#engine/grading/verdict.ts';

const messages = loadMessages();
const missing = (keys: readonly string[]): readonly string[] => [...new Set(keys)].filter((key) => !(key in messages));

describe('messages of the mark', () => {
  test('every rule and every problem has its words', () => {
    const keys = [
      ...RULES.map((rule) => `grading.line.${rule}`),
      ...PROBLEM_CODES.map((code) => `grading.problem.${code}`),
    ];
    expect(missing(keys)).toEqual([]);
  });

  test('no words stand there for a rule that is gone', () => {
    const known = new Set<string>([...RULES, ...PROBLEM_CODES]);
    const left = Object.keys(messages).filter((key) => /^grading\.(line|problem)\./.test(key));
    expect(left.filter((key) => !known.has(key.split('.')[2] ?? ''))).toEqual([]);
  });

  test('dimensions, missing parts, critical fails and warnings have their words', () => {
    expect(
      missing([
        ...DIMENSIONS.map((id) => `grading.dimension.${id}`),
        ...MISSING_PARTS.map((id) => `grading.missing.${id}`),
        ...CRITICAL_FAILS.map((id) => `grading.critical.${id}`),
        ...['referred-though-safe', 'corrected-nothing'].map((id) => `grading.warning.${id}`),
      ]),
    ).toEqual([]);
  });

  test('no message names a suspected condition or frightens', () => {
    const words = Object.entries(messages)
      .filter(([key]) => key.startsWith('grading.'))
      .map(([, text]) => text)
      .join(' ');
    expect(words).not.toMatch(/syndrome|arthritis|tear\b|rupture|damage|dangerous|dysfunction|inhibited/i);
  });
});
