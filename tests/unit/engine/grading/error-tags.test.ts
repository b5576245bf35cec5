import { describe, expect, test } from 'vitest';
import { loadMessages } from '#cli/bots/load-content.ts';
import { ERROR_TAGS, type ErrorTag, tagErrors } from '#engine/grading/error-tags.ts';
import { grade } from '#engine/grading/grade.ts';
import type { ProblemCode } from '#engine/grading/problem-codes.table.ts';
import type { Rule } from '#engine/grading/rules.table.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { type Graded, graded } from './play.ts';

const knowledge = makeKnowledge();
const sheet = makeSheet('maya', knowledge);
const tagsOf = (name: string) => {
  const golden = loadGolden(name);
  return tagErrors(graded(grade(sheet, playGolden(golden, sheet, knowledge), knowledge)), golden.says, knowledge);
};

const verdictOf = (...lines: readonly (readonly [Rule | ProblemCode, number, number])[]): Graded => ({
  status: 'graded',
  total: 0,
  dimensions: [
    {
      id: 'plan',
      points: 0,
      outOf: 20,
      lines: lines.map(([rule, points, outOf]) => ({ rule, points, outOf, messageKey: rule, params: {}, sources: [] })),
    },
  ],
  criticalFails: [],
  warnings: [],
  pass: false,
});

describe('tagErrors', () => {
  test('careful work carries no tag', () => {
    expect(tagsOf('maya-expert')).toEqual([]);
  });

  test('going straight for the glutes: not looked, not seen, a weak test trusted, frightening words', () => {
    expect(tagsOf('maya-novice')).toEqual(
      expect.arrayContaining(['not-looked', 'looked-not-seen', 'over-trusted-weak-test', 'scope-or-wording']),
    );
  });

  test.each<[Rule | ProblemCode, ErrorTag]>([
    ['safety-questions-missed', 'not-looked'],
    ['not-gathered', 'not-looked'],
    ['ratings-none', 'not-looked'],
    ['rating-not-made', 'not-looked'],
    ['rating-missed', 'looked-not-seen'],
    ['rating-imagined', 'looked-not-seen'],
    ['measurements', 'misread-measure'],
    ['driver-named-wrongly', 'over-trusted-weak-test'],
    ['drivers-on-little', 'premature-closure'],
    ['lead-too-sure', 'premature-closure'],
    ['driver-not-named', 'one-cause'],
    ['driver-not-answered', 'plan-mismatch'],
    ['retest-off-target', 'plan-mismatch'],
    ['item-of-no-use', 'over-treatment'],
    ['reasoning-corrected-nothing', 'over-treatment'],
    ['plan-corrected-nothing', 'over-treatment'],
    ['dose-unit', 'dose'],
    ['dose-sets', 'dose'],
    ['dose-per-week', 'dose'],
    ['dose-amount', 'dose'],
  ])('"%s" points to "%s", unless it cost nothing', (rule, tag) => {
    expect(tagErrors(verdictOf([rule, 0, 2]), [], knowledge)).toEqual([tag]);
    expect(tagErrors(verdictOf([rule, 0, 0]), [], knowledge)).toEqual([tag]);
    expect(tagErrors(verdictOf([rule, 2, 2]), [], knowledge)).toEqual([]);
  });

  test('a reason that points nowhere leaves no tag', () => {
    expect(tagErrors(verdictOf(['gathered', 0, 2], ['lead-wrong', 0, 7]), [], knowledge)).toEqual([]);
  });

  test('tags come once each, in their fixed order', () => {
    const lines = [
      ['dose-sets', 0, 0],
      ['dose-unit', 0, 0],
      ['rating-missed', 0, 0],
      ['not-gathered', 0, 3],
    ] as const;
    expect(tagErrors(verdictOf(...lines), ['say-promise'], knowledge)).toEqual([
      'not-looked',
      'looked-not-seen',
      'dose',
      'scope-or-wording',
    ]);
  });

  test('words that are not for a trainer are tagged, others are not', () => {
    const tagged = knowledge.grading.phrases.filter(
      ({ id }) => tagErrors(verdictOf(), [id], knowledge).join() === 'scope-or-wording',
    );
    const kinds = new Set(tagged.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['advises-medicine', 'frightens', 'names-a-condition', 'promises']);
    expect(knowledge.grading.phrases.filter(({ kind }) => kinds.has(kind))).toEqual(tagged);
  });

  test('every tag has its name', () => {
    const messages = loadMessages();
    expect(ERROR_TAGS.filter((tag) => !(`grading.tag.${tag}` in messages))).toEqual([]);
  });
});
