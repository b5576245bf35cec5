import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Problem } from '#engine/grading/problem.ts';
import { checkDose } from '#engine/planning/check-dose.ts';
import { checkFitness } from '#engine/planning/check-fitness.ts';
import { checkMinutes } from '#engine/planning/check-minutes.ts';
import { checkOrder } from '#engine/planning/check-order.ts';
import type { Circumstances } from '#engine/planning/circumstances.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { planFacts } from '#engine/planning/plan-facts.ts';
import type { Screen } from '#engine/screening/reading.ts';

/**
 * Everything about a plan that is not in order for this client, by what the screen shows: doses out of range, order,
 * equipment, contraindications, gates, minutes. Empty if nothing. Never throws; what to train is not judged here.
 * Codes: unknown-exercise, unknown-accommodation and those of the four checks.
 */
export const checkPlan = (
  plan: Plan,
  brief: Circumstances,
  screen: Screen,
  knowledge: CaseKnowledge,
): readonly Problem[] => {
  const facts = planFacts(plan, screen, knowledge);
  const items = plan.items.flatMap((item): readonly Problem[] => {
    const exercise = knowledge.exercises.find(({ id }) => id === item.exercise);
    if (exercise === undefined) return [{ code: 'unknown-exercise', params: { exercise: item.exercise } }];
    return [...checkDose(item, exercise), ...checkFitness(exercise, brief.brief.equipment, facts, knowledge)];
  });
  const accommodations = plan.accommodations
    .filter((id) => !knowledge.accommodations.some((known) => known.id === id))
    .map((accommodation): Problem => ({ code: 'unknown-accommodation', params: { accommodation } }));
  return [...items, ...accommodations, ...checkOrder(plan, knowledge), ...checkMinutes(plan, brief, knowledge)];
};
