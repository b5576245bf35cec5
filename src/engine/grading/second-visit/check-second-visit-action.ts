import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Problem } from '#engine/grading/problem.ts';
import type { ProblemCode } from '#engine/grading/problem-codes.table.ts';
import type { SecondVisitAction } from '#engine/grading/second-visit/second-visit-action.ts';
import { testMinutes } from '#engine/grading/test-minutes.ts';

const problem = (code: ProblemCode, params: Problem['params'] = {}): readonly Problem[] => [{ code, params }];

/**
 * What stands in the way of this action at the second visit; empty if it may be done. Never throws. Codes: not-due-yet
 * (the case is not finished, or the client has not come back), already-back, visit-over, already-measured-again,
 * nothing-to-compare, visit-time-spent.
 */
export const checkSecondVisitAction = (
  {
    finished,
    screen,
    secondVisit: visit,
    timeline,
  }: Pick<AttemptState, 'finished' | 'screen' | 'secondVisit' | 'timeline'>,
  action: SecondVisitAction,
  knowledge: Pick<CaseKnowledge, 'tests' | 'grading'>,
): readonly Problem[] => {
  if (!finished) return problem('not-due-yet');
  if (action.type === 'came-back') return visit === null ? [] : problem('already-back');
  if (visit === null) return problem('not-due-yet');
  if (visit.ended) return problem('visit-over');
  if (action.type === 'judged-change')
    return visit.takenAgain.some(({ finding, side }) => finding === action.finding && side === action.side)
      ? []
      : problem('nothing-to-compare');
  if (action.type !== 'measured-again') return [];
  const { test } = action;
  if (visit.tests.includes(test)) return problem('already-measured-again', { test });
  const findings = knowledge.tests.find(({ id }) => id === test)?.findings ?? [];
  const comparable = screen.readings.some(
    ({ finding, value }) => typeof value === 'number' && findings.some(({ id }) => id === finding),
  );
  if (!comparable || !timeline.some((entry) => entry.test === test)) return problem('nothing-to-compare', { test });
  const minutes = testMinutes(test, knowledge);
  const left = knowledge.grading.secondVisit.minutes - visit.minutesSpent;
  return minutes > left ? problem('visit-time-spent', { test, minutes, left }) : [];
};
