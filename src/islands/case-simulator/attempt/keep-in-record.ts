import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { makeCaseActed, makeCaseGraded } from '#engine/record/event-drafts.ts';
import type { JsonValue } from '#engine/record/learner-event.ts';
import { $record, recordEvents } from '#stores/learner-record.ts';
import type { Graded } from '../debrief/graded.ts';
import { tellFault } from './fault.ts';
import { readRuns } from './read-runs.ts';
import type { RunKeeper } from './run-keeper.ts';

const makeGraded = (brief: CaseBrief, runId: string, { total, pass, dimensions, criticalFails }: Graded) =>
  makeCaseGraded(
    brief,
    { attempt: runId, passed: pass, total },
    {
      dimensions: Object.fromEntries(dimensions.map(({ id, points }) => [id, points])),
      criticalFails: criticalFails.map(({ code }) => code),
    },
  );

/** Keeps a run in the learner's record; what belongs together is written together. Throws where the record did not take it. */
export const keepInRecord = (brief: CaseBrief, runId: string): RunKeeper => {
  const current = () => readRuns($record.get(), brief.id, brief.revision).find(({ id }) => id === runId) ?? null;
  const count = () => current()?.actions.length ?? 0;
  return {
    current,
    keep: (actions, verdict) => {
      const expected = count() + actions.length;
      const acted = actions.map((action) => makeCaseActed(brief, runId, action as unknown as JsonValue));
      recordEvents(verdict ? [...acted, makeGraded(brief, runId, verdict)] : acted).catch(tellFault);
      if (count() !== expected) throw new Error('The record did not take what was done.');
    },
  };
};
