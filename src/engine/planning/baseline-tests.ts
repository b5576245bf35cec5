import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';
import { retestMeasures } from '#engine/planning/retest-measures.ts';

/**
 * Tests with a number that follows this contributor driving this deviation, or the movement itself (null), the most
 * direct first: what to read at the start.
 */
export const baselineTests = (
  contributor: string | null,
  deviation: string,
  sex: 'female' | 'male',
  knowledge: Pick<CaseKnowledge, 'tests' | 'responses' | 'grading' | 'units'>,
): readonly string[] =>
  retestMeasures(contributor, deviation, knowledge)
    .filter(({ finding }) => minimalDetectableChange(finding, sex, knowledge) !== null)
    .flatMap(({ finding }) => knowledge.tests.filter(({ findings }) => findings.some(({ id }) => id === finding)))
    .map(({ id }) => id);
