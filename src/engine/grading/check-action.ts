import type { CaseAction } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Problem } from '#engine/grading/problem.ts';
import type { ProblemCode } from '#engine/grading/problem-codes.table.ts';

const problem = (code: ProblemCode, params: Problem['params'] = {}): readonly Problem[] => [{ code, params }];

const isProbability = (value: number): boolean => value >= 0 && value <= 1;

const checkTestAction = (
  state: AttemptState,
  action: Extract<CaseAction, { type: 'asked' | 'tested' | 'rated' }>,
  knowledge: Pick<CaseKnowledge, 'tests'>,
): readonly Problem[] => {
  const test = knowledge.tests.find((candidate) => candidate.id === action.test);
  if (test === undefined) return problem('unknown-test', { test: action.test });
  const isQuestions = test.purpose === 'history' || test.id === 'safety-questions';
  if (isQuestions !== (action.type === 'asked')) return problem('not-done-that-way', { test: test.id });
  const done = state.timeline.filter((entry) => entry.test === test.id).length;
  if (action.type === 'asked' && done > 0) return problem('already-asked', { test: test.id });
  if (action.type === 'rated' && done > 0) return [];
  if (state.stopped && !isQuestions) return problem('session-stopped', { test: test.id });
  if (test.minutes > state.minutesLeft)
    return problem('budget-spent', { test: test.id, minutes: test.minutes, left: state.minutesLeft });
  return [];
};

/**
 * What stands in the way of this action now; empty if it may be done. Never throws.
 * Codes: already-finished, unknown-test, not-done-that-way, already-asked, session-stopped, budget-spent,
 * nothing-to-measure, probability-out-of-range.
 */
export const checkAction = (
  state: AttemptState,
  action: CaseAction,
  knowledge: Pick<CaseKnowledge, 'tests'>,
): readonly Problem[] => {
  if (state.finished) return problem('already-finished');
  switch (action.type) {
    case 'asked':
    case 'tested':
    case 'rated':
      return checkTestAction(state, action, knowledge);
    case 'measured':
      return state.screen.readings.some(
        (reading) => reading.finding === action.finding && typeof reading.value === 'number',
      )
        ? []
        : problem('nothing-to-measure', { finding: action.finding });
    case 'hypothesised':
      return action.stated.hypotheses.every(
        ({ drives = 0, present = 0 }) => isProbability(drives) && isProbability(present),
      )
        ? []
        : problem('probability-out-of-range');
    case 'consent-asked':
    case 'decided':
    case 'planned':
    case 'said':
    case 'step-left':
    case 'finished':
      return [];
    default:
      return action satisfies never;
  }
};
