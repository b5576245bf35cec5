import type { CaseAction } from '#engine/grading/attempt.ts';
import type { Graded } from '../debrief/graded.ts';
import type { Run } from './read-runs.ts';

/** Where a run is kept: in the learner's record, or on the page alone where nothing is to be remembered (the gallery). */
export type RunKeeper = {
  /** The run as it stands now, whichever tab went on with it; null once it is gone. */
  readonly current: () => Run | null;
  /** Keeps what was done, and the mark if it was the end: all of it or, by throwing, nothing. */
  readonly keep: (actions: readonly CaseAction[], verdict?: Graded) => void;
};
