import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** Ids of the tests a learner watches and rates in this case: those of the settings, and the movement the case is about. */
export const watchedTests = (
  index: Pick<CaseStudy['index'], 'deviation'>,
  knowledge: Pick<CaseKnowledge, 'tests'> & { readonly grading: Pick<CaseKnowledge['grading'], 'ratedTests'> },
): readonly string[] => [...new Set([...knowledge.grading.ratedTests, movementScreen(index, knowledge)])];
