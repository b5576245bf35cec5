import type { Attempt } from '#engine/grading/attempt.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { correctsNothing } from '#engine/grading/corrects-nothing.ts';
import { criticalFails } from '#engine/grading/critical-fails.ts';
import { gradeGathering } from '#engine/grading/grade-gathering.ts';
import { gradeObservation } from '#engine/grading/grade-observation.ts';
import { gradePlan } from '#engine/grading/grade-plan.ts';
import { gradeReasoning } from '#engine/grading/grade-reasoning.ts';
import { gradeSafety } from '#engine/grading/grade-safety.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import { missingParts } from '#engine/grading/missing-parts.ts';
import {
  DIMENSIONS,
  type Dimension,
  type DimensionGrade,
  type Grade,
  type GradeLine,
  type Notice,
  type Warning,
} from '#engine/grading/verdict.ts';
import type { Assessment } from '#engine/screening/assessment.ts';

const GRADERS: Readonly<Record<Dimension, (context: GradingContext) => readonly GradeLine[]>> = {
  safety: gradeSafety,
  gathering: gradeGathering,
  observation: gradeObservation,
  reasoning: gradeReasoning,
  plan: gradePlan,
};

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

const warnings = (context: GradingContext): readonly Notice<Warning>[] => {
  const { state, truth } = context;
  const found: Warning[] = [];
  if (state.decided?.action === 'refer' && truth.disposition.action === 'train') found.push('referred-though-safe');
  if (correctsNothing(context)) found.push('corrected-nothing');
  return found.map((code) => ({ code, action: null, messageKey: `grading.warning.${code}`, params: {} }));
};

/**
 * The verdict on an attempt: points by dimension with a line for every point, what must not happen, and whether it is a
 * pass. Says what is missing where an attempt is not complete. Reasoning and plan are judged by what full knowledge
 * makes of the learner's own readings; the truth decides safety and what was there to see. Rules: docs/grading.md.
 */
export const grade = (sheet: CaseSheet, attempt: Attempt, knowledge: CaseKnowledge): Grade =>
  judge(sheet, attempt, knowledge).verdict;

/** The verdict of `grade` beside what full knowledge made of the learner's readings, for a page that shows both. */
export const judge = (
  sheet: CaseSheet,
  attempt: Attempt,
  knowledge: CaseKnowledge,
): { readonly verdict: Grade; readonly assessment: Assessment } => {
  const context = makeGradingContext(sheet, attempt, knowledge);
  return { verdict: verdictOn(context), assessment: context.assessment };
};

const verdictOn = (context: GradingContext): Grade => {
  const missing = missingParts(context);
  if (missing.length > 0) return { status: 'not-ready', missing };
  const dimensions = DIMENSIONS.map((id): DimensionGrade => {
    const lines = GRADERS[id](context);
    return {
      id,
      lines,
      points: sumOf(lines.map(({ points }) => points)),
      outOf: sumOf(lines.map(({ outOf }) => outOf)),
    };
  });
  const total = sumOf(dimensions.map(({ points }) => points));
  const fails = criticalFails(context);
  const { passTotal, passDimension } = context.knowledge.grading.thresholds;
  return {
    status: 'graded',
    total,
    dimensions,
    criticalFails: fails,
    warnings: warnings(context),
    pass:
      fails.length === 0 &&
      total >= passTotal &&
      dimensions.every(({ points, outOf }) => points >= outOf * passDimension),
  };
};
