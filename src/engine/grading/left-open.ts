import type { GradingContext } from '#engine/grading/grading-context.ts';
import { splitPlan } from '#engine/grading/split-plan.ts';
import { probableDrivers } from '#engine/planning/probable-drivers.ts';

/**
 * true if the learner's own readings make nothing probable enough to lead and the plan corrects nothing either: the
 * honest plan where nobody can say what drives the movement. A handover is no such plan, and neither is none at all.
 */
export const leftOpen = (context: GradingContext): boolean => {
  const { assessment, state, knowledge } = context;
  if (state.plan === null || state.plan.handover !== null) return false;
  const { useful, idle } = splitPlan(context);
  return (
    useful.length === 0 &&
    idle.length === 0 &&
    state.plan.accommodations.length === 0 &&
    probableDrivers(assessment, knowledge.grading.thresholds).length === 0
  );
};
