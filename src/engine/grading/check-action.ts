import { ASIDE_ACTIONS, type CaseAction } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Problem } from '#engine/grading/problem.ts';
import type { ProblemCode } from '#engine/grading/problem-codes.table.ts';
import { questionMinutes, setMinutesLeft } from '#engine/grading/question-minutes.ts';
import { checkSecondVisitAction } from '#engine/grading/second-visit/check-second-visit-action.ts';
import { isSecondVisitAction } from '#engine/grading/second-visit/second-visit-action.ts';

const problem = (code: ProblemCode, params: Problem['params'] = {}): readonly Problem[] => [{ code, params }];

const isProbability = (value: number): boolean => value >= 0 && value <= 1;

const checkTestAction = (
  state: AttemptState,
  action: Extract<CaseAction, { type: 'asked' | 'tested' | 'rated' }>,
  knowledge: Pick<CaseKnowledge, 'tests' | 'grading'>,
): readonly Problem[] => {
  const test = knowledge.tests.find((candidate) => candidate.id === action.test);
  if (test === undefined) return problem('unknown-test', { test: action.test });
  const isQuestions = test.purpose === 'history' || test.id === 'safety-questions';
  if (isQuestions !== (action.type === 'asked')) return problem('not-done-that-way', { test: test.id });
  const done = state.timeline.filter((entry) => entry.test === test.id).length;
  if (action.type === 'asked' && done > 0) return problem('already-asked', { test: test.id });
  if (action.type === 'rated' && done > 0) return [];
  if (state.stopped && !isQuestions) return problem('session-stopped', { test: test.id });
  const minutes = action.type === 'asked' ? setMinutesLeft(test.id, state.questions, knowledge) : test.minutes;
  if (minutes > state.minutesLeft) return problem('budget-spent', { test: test.id, minutes, left: state.minutesLeft });
  return [];
};

const checkQuestion = (
  state: AttemptState,
  { test: id, finding }: Extract<CaseAction, { type: 'asked-one' }>,
  knowledge: Pick<CaseKnowledge, 'tests' | 'grading'>,
): readonly Problem[] => {
  const test = knowledge.tests.find((candidate) => candidate.id === id);
  if (test === undefined) return problem('unknown-test', { test: id });
  if (!test.findings.some((known) => known.id === finding && known.reads.kind === 'history'))
    return problem('unknown-question', { test: id });
  if (state.screen.readings.some((had) => had.finding === finding)) return problem('already-asked-one', { finding });
  const minutes = questionMinutes(id, state.questions, knowledge);
  return minutes > state.minutesLeft ? problem('budget-spent', { test: id, minutes, left: state.minutesLeft }) : [];
};

/**
 * What stands in the way of this action now; empty if it may be done. Never throws.
 * Codes: already-finished, unknown-test, not-done-that-way, already-asked, session-stopped, budget-spent,
 * nothing-to-measure, probability-out-of-range, unknown-question, already-asked-one, and those of the second visit.
 */
export const checkAction = (
  state: AttemptState,
  action: CaseAction,
  knowledge: Pick<CaseKnowledge, 'tests' | 'grading'>,
): readonly Problem[] => {
  if (isSecondVisitAction(action)) return checkSecondVisitAction(state, action, knowledge);
  if (ASIDE_ACTIONS.some((type) => type === action.type)) return [];
  if (state.finished) return problem('already-finished');
  switch (action.type) {
    case 'asked':
    case 'tested':
    case 'rated':
      return checkTestAction(state, action, knowledge);
    case 'asked-one':
      return checkQuestion(state, action, knowledge);
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
    case 'noted':
    case 'disagreed':
    case 'kept-for-review':
    case 'hinted':
      return [];
    default:
      return action satisfies never;
  }
};
