import type { MovementChange, NextStep, VisitWeeks } from '#engine/grading/second-visit/second-visit-action.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** One number taken again: both readings in its unit, and what the learner makes of the change. */
export type TakenAgain = {
  readonly test: string;
  readonly finding: string;
  readonly side: Side;
  /** Mean of the readings of the first visit. */
  readonly before: number;
  readonly now: number;
  /** true: more than error; false: may be error; null: not judged. */
  readonly judgedReal: boolean | null;
};

/** Where the second visit stands. */
export type SecondVisitState = {
  readonly weeks: VisitWeeks;
  /** Share of the planned sessions done, once asked. */
  readonly done: number | null;
  readonly tests: readonly string[];
  readonly minutesSpent: number;
  readonly takenAgain: readonly TakenAgain[];
  readonly movement: MovementChange | null;
  readonly next: NextStep | null;
  readonly ended: boolean;
};
