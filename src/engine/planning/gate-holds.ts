import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { ConditionFacts } from '#engine/screening/evaluate-condition.ts';
import { evaluateCondition } from '#engine/screening/evaluate-condition.ts';

/** true if a gate and every gate it requires are known to hold; what was not tested does not open a gate. */
export const gateHolds = (gate: string, facts: ConditionFacts, knowledge: Pick<CaseKnowledge, 'gates'>): boolean => {
  const known = knowledge.gates.find(({ id }) => id === gate);
  return (
    known !== undefined &&
    evaluateCondition(known.condition, facts, 'every') === true &&
    known.requires.every((required) => gateHolds(required, facts, knowledge))
  );
};
