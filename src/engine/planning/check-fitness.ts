import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Problem } from '#engine/grading/problem.ts';
import { gateHolds } from '#engine/planning/gate-holds.ts';
import type { CompiledExercise } from '#engine/screening/compiled-knowledge.ts';
import { type ConditionFacts, evaluateCondition } from '#engine/screening/evaluate-condition.ts';

/**
 * Whether an exercise suits this client: equipment at hand, nothing known that speaks against it, its gates open.
 * Codes: equipment, contraindicated, gate.
 */
export const checkFitness = (
  exercise: CompiledExercise,
  equipment: readonly string[],
  facts: ConditionFacts,
  knowledge: Pick<CaseKnowledge, 'gates'>,
): readonly Problem[] => [
  ...exercise.equipment
    .filter((item) => !equipment.includes(item))
    .map((item): Problem => ({ code: 'equipment', params: { exercise: exercise.id, equipment: item } })),
  ...(evaluateCondition(exercise.contraindications, facts) === true
    ? [{ code: 'contraindicated' as const, params: { exercise: exercise.id } }]
    : []),
  ...exercise.gates
    .filter((gate) => !gateHolds(gate, facts, knowledge))
    .map((gate): Problem => ({ code: 'gate', params: { exercise: exercise.id, gate } })),
];
