import { useEffect, useState } from 'react';
import type { AttemptMode } from '#engine/grading/attempt.ts';
import { makeCaseStarted } from '#engine/record/event-drafts.ts';
import { useRecord } from '#islands/shared/use-record.ts';
import { openRecord, recordEvent } from '#stores/learner-record.ts';
import { askedSeed, drawSeed } from './draw-seed.ts';
import { tellFault } from './fault.ts';
import { type Run, readAllRuns } from './read-runs.ts';
import { reviseRun } from './revise-run.ts';

/** `unopened`: the record has not been read yet, so nobody knows whether there is something to go on with. */
export type Runs =
  | { readonly status: 'unopened' }
  | {
      readonly status: 'open';
      readonly runs: readonly Run[];
      /** Begun when the client was another: they can be read and not continued. */
      readonly outdated: readonly Run[];
      readonly current: Run | null;
    };

/** A link that asks for a seed opens only a run with that seed; without one the latest run goes on. */
const chooseCurrent = (runs: readonly Run[], seed: string | null): Run | null =>
  runs.findLast((run) => seed === null || run.seed === seed) ?? null;

/** The learner's runs through this case, the one to go on with, and a way to begin another. */
export function useRuns(studied: { readonly id: string; readonly revision: number }) {
  const record = useRecord();
  const [opened, setOpened] = useState(false);
  useEffect(() => void openRecord().then(() => setOpened(true)), []);
  const runs: Runs = (() => {
    if (!opened) return { status: 'unopened' };
    const all = readAllRuns(record, studied.id);
    const runs = all.filter((run) => run.revision === studied.revision);
    const outdated = all.filter((run) => run.revision !== studied.revision && run.actions.length > 0);
    return { status: 'open', runs, outdated, current: chooseCurrent(runs, askedSeed(location.search)) };
  })();
  const begin = (mode: AttemptMode) => {
    const seed = askedSeed(location.search) ?? drawSeed();
    recordEvent(makeCaseStarted(studied, { attempt: `run-${drawSeed()}`, seed, mode })).catch(tellFault);
  };
  const revise = (run: Run) => reviseRun(studied, run, `run-${drawSeed()}`);
  return { runs, begin, revise };
}
