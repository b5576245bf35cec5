import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';

/** How much of a test was done, 0–1: all of it, or of a set of questions the share that was asked one by one. */
export const gatheredShare = (
  test: string,
  { timeline, questions }: Pick<AttemptState, 'timeline' | 'questions'>,
  { tests }: Pick<CaseKnowledge, 'tests'>,
): number => {
  if (timeline.some((entry) => entry.test === test)) return 1;
  const asked = questions.filter((entry) => entry.test === test).length;
  const all = tests.find(({ id }) => id === test)?.findings.length ?? 0;
  return all === 0 ? 0 : asked / all;
};
