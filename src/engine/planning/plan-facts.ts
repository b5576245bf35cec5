import type { Plan } from '#engine/planning/plan.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { disposition } from '#engine/screening/disposition.ts';
import type { ConditionFacts } from '#engine/screening/evaluate-condition.ts';
import type { Screen } from '#engine/screening/reading.ts';

/** What gates and contraindications of a plan are judged by: the readings, what they say may be done, its accommodations. */
export const planFacts = (
  plan: Pick<Plan, 'accommodations'>,
  screen: Pick<Screen, 'readings'>,
  compiled: CompiledKnowledge,
): ConditionFacts => ({
  readings: screen.readings,
  disposition: disposition(screen, compiled).action,
  accommodations: plan.accommodations,
});
