import { effectiveReadings } from '#engine/grading/effective-readings.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import { tellsAtLeast } from '#engine/screening/expected-bits.ts';

/**
 * Minutes well spent: required questions, tests a plan's gates need, and tests that were expected to tell something at
 * the moment they were done, by the readings so far.
 */
export const usefulMinutes = ({ attempt, state, knowledge, memo }: GradingContext): number => {
  const { usefulBits } = knowledge.grading.thresholds;
  const always = new Set([
    ...knowledge.tests.filter((test) => test.required).map(({ id }) => id),
    ...knowledge.grading.alwaysUsefulTests,
  ]);
  const questions = state.questions.map((entry) => ({ ...entry, repeat: 1 }));
  return [...state.timeline, ...questions].reduce((sum, { action, test, minutes, repeat }) => {
    if (always.has(test)) return sum + (repeat === 1 ? minutes : 0);
    const before = { ...state.screen, readings: effectiveReadings(attempt.actions.slice(0, action)) };
    return sum + (tellsAtLeast(usefulBits, before, test, knowledge, memo) ? minutes : 0);
  }, 0);
};
