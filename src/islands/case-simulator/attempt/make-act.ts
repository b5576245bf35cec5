import type { CaseAction } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { checkAction } from '#engine/grading/check-action.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import type { Say } from '../words/make-say.ts';
import type { CaseData } from './case-data.ts';
import type { RunKeeper } from './run-keeper.ts';

/** Checks an action against everything done so far (in any tab), keeps it, and says why when it is not in order. */
export function makeAct(
  brief: CaseBrief,
  { knowledge, words }: CaseData,
  keeper: RunKeeper,
  say: Say,
  announce: (text: string) => void,
) {
  return (action: CaseAction): boolean => {
    const run = keeper.current();
    if (!run) return false;
    const [problem] = checkAction(foldAttempt(brief, run, knowledge), action, knowledge);
    if (problem) {
      const test = words.tests[String(problem.params.test)];
      announce(say(`grading.problem.${problem.code}`, { ...problem.params, ...(test ? { test: test.name } : {}) }));
      return false;
    }
    keeper.keep([action]);
    return true;
  };
}
