import type { CaseAction } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { checkAction } from '#engine/grading/check-action.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { makeCaseActed } from '#engine/record/event-drafts.ts';
import type { JsonValue } from '#engine/record/learner-event.ts';
import { $record, recordEvent } from '#stores/learner-record.ts';
import type { Say } from '../words/make-say.ts';
import type { CaseData } from './case-data.ts';
import { readRuns } from './read-runs.ts';

/** Checks an action against everything done so far (in any tab), keeps it, and says why when it is not in order. */
export function makeAct(
  brief: CaseBrief,
  { knowledge, words }: CaseData,
  runId: string,
  say: Say,
  announce: (text: string) => void,
) {
  return (action: CaseAction): boolean => {
    const run = readRuns($record.get(), brief.id, brief.revision).find(({ id }) => id === runId);
    if (!run) return false;
    const [problem] = checkAction(foldAttempt(brief, run, knowledge), action, knowledge);
    if (problem) {
      const test = words.tests[String(problem.params.test)];
      announce(say(`grading.problem.${problem.code}`, { ...problem.params, ...(test ? { test: test.name } : {}) }));
      return false;
    }
    void recordEvent(makeCaseActed(brief, runId, action as unknown as JsonValue));
    return true;
  };
}
