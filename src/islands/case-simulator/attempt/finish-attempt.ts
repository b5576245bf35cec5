import { grade } from '#engine/grading/grade.ts';
import type { MissingPart } from '#engine/grading/verdict.ts';
import type { CaseData } from './case-data.ts';
import type { RunKeeper } from './run-keeper.ts';

/**
 * Finishes a run: keeps the last action and the verdict, both or neither. When parts are missing nothing is kept, and
 * they come back by name; an empty list means it is done.
 */
export function finishAttempt({ sheet, knowledge }: CaseData, keeper: RunKeeper): readonly MissingPart[] {
  const run = keeper.current();
  if (!run || run.result) return [];
  const finished = { type: 'finished' } as const;
  const done = run.actions.some((action) => action.type === 'finished');
  const verdict = grade(sheet, done ? run : { ...run, actions: [...run.actions, finished] }, knowledge);
  if (verdict.status === 'not-ready') return verdict.missing;
  keeper.keep(done ? [] : [finished], verdict);
  return [];
}
