import type { PathStep } from '#engine/grading/case-sheet.ts';
import type { GradingSettings } from '#schemas/grading.ts';

/**
 * Whole minutes a learner has for questions and tests: a multiple of what the expert path takes, and never less than the
 * floor, or a short budget would tell that a client is to be referred.
 */
export const minutesBudget = (
  path: readonly PathStep[],
  { budgetFactor, budgetFloor }: Pick<GradingSettings['thresholds'], 'budgetFactor' | 'budgetFloor'>,
): number => Math.max(budgetFloor, Math.round(path.reduce((sum, { minutes }) => sum + minutes, 0) * budgetFactor));
