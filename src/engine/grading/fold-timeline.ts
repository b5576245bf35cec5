import type { CaseAction } from '#engine/grading/attempt.ts';
import type { QuestionEntry, TimelineEntry } from '#engine/grading/attempt-state.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { questionMinutes, setMinutesLeft } from '#engine/grading/question-minutes.ts';
import { testMinutes } from '#engine/grading/test-minutes.ts';

/** Everything that cost minutes: sets and tests in order, and questions asked on their own beside them. */
export type Timeline = {
  readonly timeline: readonly TimelineEntry[];
  readonly questions: readonly QuestionEntry[];
  readonly minutesSpent: number;
};

/**
 * What each question set and test cost, in order. A film is rated as often as one likes for one price: rating again
 * costs nothing. A test done again costs again. Single questions are paid apart and lower the price of the rest of their
 * set.
 */
export const foldTimeline = (
  actions: readonly CaseAction[],
  knowledge: Pick<CaseKnowledge, 'tests' | 'grading'>,
): Timeline => {
  const timeline: TimelineEntry[] = [];
  const questions: QuestionEntry[] = [];
  let minutesSpent = 0;
  for (const [index, action] of actions.entries()) {
    if (action.type === 'asked-one') {
      const { test, finding } = action;
      const minutes = questionMinutes(test, questions, knowledge);
      minutesSpent += minutes;
      questions.push({ action: index, test, finding, minutes });
      continue;
    }
    if (action.type !== 'asked' && action.type !== 'tested' && action.type !== 'rated') continue;
    const before = timeline.filter((entry) => entry.test === action.test).length;
    if (action.type !== 'tested' && before > 0) continue;
    const minutes =
      action.type === 'asked' ? setMinutesLeft(action.test, questions, knowledge) : testMinutes(action.test, knowledge);
    minutesSpent += minutes;
    timeline.push({
      action: index,
      test: action.test,
      filmed: action.type === 'asked' ? false : action.filmed,
      minutes,
      minutesAfter: minutesSpent,
      repeat: before + 1,
    });
  }
  return { timeline, questions, minutesSpent };
};
