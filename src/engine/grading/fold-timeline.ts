import type { CaseAction } from '#engine/grading/attempt.ts';
import type { TimelineEntry } from '#engine/grading/attempt-state.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { testMinutes } from '#engine/grading/test-minutes.ts';

/**
 * What each question set and test cost, in order. A film is rated as often as one likes for one price: rating again
 * costs nothing. A test done again costs again.
 */
export const foldTimeline = (
  actions: readonly CaseAction[],
  knowledge: Pick<CaseKnowledge, 'tests'>,
): readonly TimelineEntry[] => {
  const timeline: TimelineEntry[] = [];
  for (const [index, action] of actions.entries()) {
    if (action.type !== 'asked' && action.type !== 'tested' && action.type !== 'rated') continue;
    const before = timeline.filter((entry) => entry.test === action.test).length;
    if (action.type !== 'tested' && before > 0) continue;
    const minutes = testMinutes(action.test, knowledge);
    timeline.push({
      action: index,
      test: action.test,
      filmed: action.type === 'asked' ? false : action.filmed,
      minutes,
      minutesAfter: (timeline.at(-1)?.minutesAfter ?? 0) + minutes,
      repeat: before + 1,
    });
  }
  return timeline;
};
