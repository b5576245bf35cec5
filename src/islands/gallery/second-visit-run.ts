import type { Attempt, CaseAction } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { measureAgain, projectReturn } from '#engine/grading/second-visit/project-return.ts';
import { VISIT_WEEKS } from '#engine/grading/second-visit/second-visit-action.ts';
import type { CaseData } from '#islands/case-simulator/attempt/case-data.ts';

const WEEKS = VISIT_WEEKS[1];

/** The run with the client back after eight weeks, asked, looked at and measured again; not ended yet. */
export function comeBack(attempt: Attempt, brief: CaseBrief, { sheet, knowledge }: CaseData): Attempt {
  const state = foldAttempt(brief, attempt, knowledge);
  const projection = projectReturn(sheet, attempt, state.plan, WEEKS, knowledge);
  const measures = new Set(
    state.screen.readings.filter(({ value }) => typeof value === 'number').map(({ finding }) => finding),
  );
  const tests = knowledge.tests.filter(
    ({ id, findings }) =>
      state.timeline.some((entry) => entry.test === id) && findings.some((finding) => measures.has(finding.id)),
  );
  const again = tests.slice(0, 1).flatMap((test): readonly CaseAction[] => {
    const readings = measureAgain(sheet, test, projection, attempt, knowledge);
    return [
      { type: 'measured-again', test: test.id, readings },
      ...readings.map(({ finding, side }) => ({ type: 'judged-change' as const, finding, side, real: true })),
    ];
  });
  return {
    ...attempt,
    actions: [
      ...attempt.actions,
      { type: 'came-back', weeks: WEEKS },
      { type: 'caught-up', done: projection.adherence },
      { type: 'judged-movement', change: 'clearly-less' },
      ...again,
      { type: 'decided-next', next: 'progress' },
    ],
  };
}

/** The same, ended and marked. */
export const endVisit = (attempt: Attempt): Attempt => ({
  ...attempt,
  actions: [...attempt.actions, { type: 'visit-ended' }],
});
