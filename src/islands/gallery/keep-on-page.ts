import type { Run } from '#islands/case-simulator/attempt/read-runs.ts';
import type { RunKeeper } from '#islands/case-simulator/attempt/run-keeper.ts';

/** Keeps a run on the page alone: the learner's record never hears of it. `show` is given the run after each change. */
export function keepOnPage(first: Run, show: (run: Run) => void): RunKeeper {
  let run = first;
  return {
    current: () => run,
    keep: (actions, verdict) => {
      run = {
        ...run,
        actions: [...run.actions, ...actions],
        result: verdict ? { passed: verdict.pass, total: verdict.total, at: run.startedAt } : run.result,
      };
      show(run);
    },
  };
}
