import type { FigureSettings } from '#engine/movement/figure-settings.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';
import type { PartState } from './part-state.ts';
import type { SeeingTask } from './seeing-task.ts';

/** One repetition to watch and rate. Plain JSON: the same seed and sizes give the same clip, byte for byte. */
export type Clip = {
  readonly task: SeeingTask;
  /** The leg that is rated, and that stands in a single-leg task. */
  readonly side: Leg;
  readonly figure: FigureSettings;
  readonly parts: readonly PartState[];
};
