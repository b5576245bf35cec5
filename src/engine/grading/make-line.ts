import type { Problem } from '#engine/grading/problem.ts';
import { toQuarter } from '#engine/grading/quarter-points.ts';
import type { Rule } from '#engine/grading/rules.table.ts';
import type { GradeLine, MessageParams } from '#engine/grading/verdict.ts';

/** A line of a grade; its words stand under `grading.line.<rule>`. Points are held between 0 and `outOf`, in quarters. */
export const makeLine = (
  rule: Rule,
  points: number,
  outOf: number,
  params: MessageParams = {},
  sources: readonly string[] = [],
): GradeLine => ({
  rule,
  points: toQuarter(Math.min(outOf, Math.max(0, points))),
  outOf,
  messageKey: `grading.line.${rule}`,
  params,
  sources,
});

/** A line that explains and carries no points. */
export const makeNote = (rule: Rule, params: MessageParams = {}, sources: readonly string[] = []): GradeLine =>
  makeLine(rule, 0, 0, params, sources);

/** A note that repeats a problem of the plan; its words stand under `grading.problem.<code>`. */
export const makeProblemNote = ({ code, params }: Problem, sources: readonly string[]): GradeLine => ({
  rule: code,
  points: 0,
  outOf: 0,
  params,
  sources,
  messageKey: `grading.problem.${code}`,
});
