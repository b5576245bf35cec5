import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Problem } from '#engine/grading/problem.ts';
import { PHASE_ORDER } from '#engine/planning/phase-order.ts';
import type { Plan } from '#engine/planning/plan.ts';

/**
 * Where the order of a plan breaks the convention: phases run release, lengthen, activate, integrate, load; what an
 * exercise builds on comes before it. Codes: order-phase, order-after, listed-twice.
 */
export const checkOrder = (
  plan: Pick<Plan, 'items'>,
  knowledge: Pick<CaseKnowledge, 'exercises'>,
): readonly Problem[] => {
  const problems: Problem[] = [];
  let highest = 0;
  const before: string[] = [];
  for (const { exercise: id } of plan.items) {
    const exercise = knowledge.exercises.find((candidate) => candidate.id === id);
    if (exercise === undefined) continue;
    const phase = PHASE_ORDER[exercise.phase];
    if (before.includes(id)) problems.push({ code: 'listed-twice', params: { exercise: id } });
    if (phase < highest) problems.push({ code: 'order-phase', params: { exercise: id, phase: exercise.phase } });
    highest = Math.max(highest, phase);
    const [first] = exercise.after;
    if (first !== undefined && !exercise.after.some((earlier) => before.includes(earlier)))
      problems.push({ code: 'order-after', params: { exercise: id, before: first } });
    before.push(id);
  }
  return problems;
};
