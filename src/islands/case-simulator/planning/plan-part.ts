import type { Plan } from '#engine/planning/plan.ts';

/** What every part of the plan builder is given. */
export type PlanPart = {
  readonly plan: Plan;
  readonly change: (plan: Plan) => void;
  readonly disabled: boolean;
};
