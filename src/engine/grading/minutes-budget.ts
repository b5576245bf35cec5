import type { PathStep } from '#engine/grading/case-sheet.ts';
import type { GradingSettings } from '#schemas/grading.ts';

/** Whole minutes a learner has for questions and tests: a multiple of what the expert path takes. */
export const minutesBudget = (
  path: readonly PathStep[],
  { budgetFactor }: Pick<GradingSettings['thresholds'], 'budgetFactor'>,
): number => Math.round(path.reduce((sum, { minutes }) => sum + minutes, 0) * budgetFactor);
