import type { Attempt, CaseAction } from '#engine/grading/attempt.ts';
import type { CaseAttemptRecord, LearnerRecord } from '#engine/record/learner-record.ts';

/** A run through a case as the record holds it, typed as the engine reads it. */
export type Run = Attempt & { readonly id: string; readonly result: CaseAttemptRecord['result'] };

/** This island wrote every action of the record itself, through the same types; anything without a type is left out. */
const isAction = (action: unknown): action is CaseAction =>
  action !== null && typeof action === 'object' && 'type' in action && typeof action.type === 'string';

/** The runs of one case at one revision, oldest first. A run without a seed was never begun here. */
export function readRuns(record: LearnerRecord, id: string, revision: number): readonly Run[] {
  return (record.cases.get(id)?.attempts ?? [])
    .filter((attempt) => attempt.revision === revision && attempt.seed !== '')
    .map(({ id: run, seed, mode, actions, result }) => ({
      id: run,
      case: id,
      revision,
      seed,
      mode: mode === 'check' ? 'check' : 'practice',
      actions: (actions as readonly unknown[]).filter(isAction),
      result,
    }));
}
