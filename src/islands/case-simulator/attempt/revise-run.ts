import { ASIDE_ACTIONS, type CaseAction } from '#engine/grading/attempt.ts';
import { isSecondVisitAction } from '#engine/grading/second-visit/second-visit-action.ts';
import { makeCaseActed, makeCaseStarted } from '#engine/record/event-drafts.ts';
import type { JsonValue } from '#engine/record/learner-event.ts';
import { recordEvents } from '#stores/learner-record.ts';
import { tellFault } from './fault.ts';
import type { Run } from './read-runs.ts';

/** What a revised run starts with: everything done and thought up to the end, without the end and what came after it. */
export const actionsToRevise = (actions: readonly CaseAction[]): readonly CaseAction[] =>
  actions.filter(
    (action) =>
      action.type !== 'finished' &&
      !isSecondVisitAction(action) &&
      (action.type === 'noted' || !ASIDE_ACTIONS.some((type) => type === action.type)),
  );

/**
 * Takes a finished run up again under a new id: same seed, same readings, marked as revised; written whole or not at
 * all. The first run stays as it is.
 */
export function reviseRun(studied: { readonly id: string; readonly revision: number }, run: Run, id: string): void {
  recordEvents([
    makeCaseStarted(studied, { attempt: id, seed: run.seed, mode: 'revised' }),
    ...actionsToRevise(run.actions).map((action) => makeCaseActed(studied, id, action as unknown as JsonValue)),
  ]).catch(tellFault);
}
