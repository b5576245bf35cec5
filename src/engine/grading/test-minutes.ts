import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';

/** Minutes a test costs on the case clock; 0 for an id the knowledge does not hold. */
export const testMinutes = (test: string, knowledge: Pick<CaseKnowledge, 'tests'>): number =>
  knowledge.tests.find((candidate) => candidate.id === test)?.minutes ?? 0;
