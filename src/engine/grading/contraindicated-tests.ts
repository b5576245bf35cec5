import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { evaluateCondition } from '#engine/screening/evaluate-condition.ts';
import type { Reading } from '#engine/screening/reading.ts';

/** Tests that these answers speak against. What was not asked speaks against nothing. */
export const contraindicatedTests = (
  readings: readonly Reading[],
  { grading }: Pick<CaseKnowledge, 'grading'>,
): readonly string[] =>
  grading.testContraindications
    .filter(({ when }) => evaluateCondition(when, { readings, disposition: null, accommodations: [] }) === true)
    .flatMap(({ tests }) => tests);
