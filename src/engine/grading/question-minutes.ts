import type { QuestionEntry } from '#engine/grading/attempt-state.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { testMinutes } from '#engine/grading/test-minutes.ts';

type Asked = readonly Pick<QuestionEntry, 'test' | 'minutes'>[];

/** Minutes the rest of a set of questions costs: its price less what was paid for single questions of it, never below 0. */
export const setMinutesLeft = (test: string, asked: Asked, knowledge: Pick<CaseKnowledge, 'tests'>): number => {
  const paid = asked.reduce((sum, entry) => sum + (entry.test === test ? entry.minutes : 0), 0);
  return Math.max(0, testMinutes(test, knowledge) - paid);
};

/** Minutes one more question of a set costs on its own; together they never cost more than the set. */
export const questionMinutes = (
  test: string,
  asked: Asked,
  knowledge: Pick<CaseKnowledge, 'tests' | 'grading'>,
): number => Math.min(knowledge.grading.thresholds.questionMinutes, setMinutesLeft(test, asked, knowledge));
