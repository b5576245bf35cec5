import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Problem } from '#engine/grading/problem.ts';
import { checkPlan } from '#engine/planning/check-plan.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { prescribe } from '#engine/planning/prescribe.ts';
import { probableDrivers } from '#engine/planning/probable-drivers.ts';
import type { Assessment } from '#engine/screening/assessment.ts';
import { toScreen } from './to-screen.ts';
import type { Worksheet } from './worksheet.ts';

export type DraftPlan = {
  readonly plan: Plan;
  /** Contributors probable enough to train for, the most probable first. */
  readonly drivers: readonly string[];
  /** Exercises the engine proposed and the trainer left out. */
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
};

/** A first block for this person, without what the trainer left out, in the trainer’s doses, and what is not in order. */
export const draftPlan = (
  assessment: Pick<Assessment, 'hypotheses'>,
  sheet: Pick<Worksheet, 'sex' | 'index' | 'entries' | 'circumstances' | 'leftOut' | 'doses'>,
  knowledge: CaseKnowledge,
): DraftPlan => {
  const screen = toScreen(sheet);
  const circumstances = {
    brief: { ...sheet.circumstances, equipment: [...sheet.circumstances.equipment] },
  };
  const proposed = prescribe(assessment, circumstances, screen, knowledge);
  const isOut = ({ exercise }: { readonly exercise: string }) => sheet.leftOut.includes(exercise);
  const items = proposed.items.filter((item) => !isOut(item));
  const plan: Plan = { ...proposed, items: items.map((item) => ({ ...item, ...sheet.doses?.[item.exercise] })) };
  return {
    plan,
    drivers: probableDrivers(assessment, knowledge.grading.thresholds).map(({ contributor }) => contributor),
    leftOut: proposed.items.filter(isOut).map(({ exercise }) => exercise),
    problems: checkPlan(plan, circumstances, screen, knowledge),
  };
};
