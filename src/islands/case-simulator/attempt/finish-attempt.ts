import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { grade } from '#engine/grading/grade.ts';
import type { MissingPart } from '#engine/grading/verdict.ts';
import { makeCaseActed, makeCaseGraded } from '#engine/record/event-drafts.ts';
import { $record, recordEvent } from '#stores/learner-record.ts';
import type { CaseData } from './case-data.ts';
import { readRuns } from './read-runs.ts';

/**
 * Finishes a run: keeps the last action and the verdict in the record. When parts are missing nothing is kept, and
 * they come back by name; an empty list means it is done.
 */
export function finishAttempt(brief: CaseBrief, { sheet, knowledge }: CaseData, runId: string): readonly MissingPart[] {
  const run = readRuns($record.get(), brief.id, brief.revision).find(({ id }) => id === runId);
  if (!run || run.result) return [];
  const finished = { type: 'finished' } as const;
  const done = run.actions.some((action) => action.type === 'finished');
  const verdict = grade(sheet, done ? run : { ...run, actions: [...run.actions, finished] }, knowledge);
  if (verdict.status === 'not-ready') return verdict.missing;
  if (!done) void recordEvent(makeCaseActed(brief, runId, finished));
  const { total, pass, dimensions, criticalFails } = verdict;
  void recordEvent(
    makeCaseGraded(
      brief,
      { attempt: runId, passed: pass, total },
      {
        dimensions: Object.fromEntries(dimensions.map(({ id, points }) => [id, points])),
        criticalFails: criticalFails.map(({ code }) => code),
      },
    ),
  );
  return [];
}
