import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { ProblemCode } from '#engine/grading/problem-codes.table.ts';
import type { Rule } from '#engine/grading/rules.table.ts';
import type { Grade } from '#engine/grading/verdict.ts';
import type { Phrase } from '#schemas/grading.ts';

/** Kinds of error that return over cases; their names stand under `grading.tag.<tag>`. */
export const ERROR_TAGS = [
  'not-looked',
  'looked-not-seen',
  'misread-measure',
  'over-trusted-weak-test',
  'premature-closure',
  'one-cause',
  'plan-mismatch',
  'over-treatment',
  'dose',
  'scope-or-wording',
] as const;
export type ErrorTag = (typeof ERROR_TAGS)[number];

/** Which reason points to which kind of error. */
const TAG_OF: Readonly<Partial<Record<Rule | ProblemCode, ErrorTag>>> = {
  'safety-questions-missed': 'not-looked',
  'not-gathered': 'not-looked',
  'ratings-none': 'not-looked',
  'rating-not-made': 'not-looked',
  'rating-missed': 'looked-not-seen',
  'rating-imagined': 'looked-not-seen',
  measurements: 'misread-measure',
  'driver-named-wrongly': 'over-trusted-weak-test',
  'drivers-on-little': 'premature-closure',
  'lead-too-sure': 'premature-closure',
  'driver-not-named': 'one-cause',
  'driver-not-answered': 'plan-mismatch',
  'retest-off-target': 'plan-mismatch',
  'item-of-no-use': 'over-treatment',
  'reasoning-corrected-nothing': 'over-treatment',
  'plan-corrected-nothing': 'over-treatment',
  'dose-unit': 'dose',
  'dose-sets': 'dose',
  'dose-per-week': 'dose',
  'dose-amount': 'dose',
};
const NOT_FOR_A_TRAINER: readonly Phrase['kind'][] = ['names-a-condition', 'promises', 'frightens', 'advises-medicine'];

/** The kind of error a reason of the mark points to; undefined where it points to none. */
export const tagOf = (rule: Rule | ProblemCode): ErrorTag | undefined => TAG_OF[rule];

/** The kinds of error in a verdict, in a fixed order; for the learner's own pattern over cases, never in the mark. */
export const tagErrors = (
  verdict: Extract<Grade, { status: 'graded' }>,
  phrases: readonly string[],
  { grading }: Pick<CaseKnowledge, 'grading'>,
): readonly ErrorTag[] => {
  const found = new Set(
    verdict.dimensions
      .flatMap(({ lines }) => lines)
      .filter(({ points, outOf }) => outOf === 0 || points < outOf)
      .map(({ rule }) => tagOf(rule)),
  );
  if (grading.phrases.some(({ id, kind }) => phrases.includes(id) && NOT_FOR_A_TRAINER.includes(kind)))
    found.add('scope-or-wording');
  return ERROR_TAGS.filter((tag) => found.has(tag));
};
