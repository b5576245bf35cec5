import { ATTEMPT_MODES, type Attempt, type CaseAction } from '#engine/grading/attempt.ts';
import type { CaseAttemptRecord, LearnerRecord } from '#engine/record/learner-record.ts';

/** A run through a case as the record holds it, typed as the engine reads it. */
export type Run = Attempt & {
  readonly id: string;
  readonly startedAt: string;
  readonly result: CaseAttemptRecord['result'];
};

/** This island wrote every action of the record itself, through the same types; anything without a type is left out. */
const isAction = (action: unknown): action is CaseAction =>
  action !== null && typeof action === 'object' && 'type' in action && typeof action.type === 'string';

/** The runs of one case, oldest first, whatever revision they were begun at. A run without a seed was never begun here. */
export function readAllRuns(record: LearnerRecord, id: string): readonly Run[] {
  return (record.cases.get(id)?.attempts ?? [])
    .filter((attempt) => attempt.seed !== '')
    .map(({ id: run, revision, seed, mode, startedAt, actions, result }) => ({
      id: run,
      case: id,
      revision,
      startedAt,
      seed,
      mode: ATTEMPT_MODES.find((known) => known === mode) ?? 'practice',
      actions: (actions as readonly unknown[]).filter(isAction),
      result,
    }));
}

/** The runs at one revision: those that can go on. */
export const readRuns = (record: LearnerRecord, id: string, revision: number): readonly Run[] =>
  readAllRuns(record, id).filter((run) => run.revision === revision);
