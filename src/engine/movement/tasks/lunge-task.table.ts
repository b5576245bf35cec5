import { LUNGE_DEVIATIONS } from './single-leg-deviations.table.ts';
import { prepareSplitSquat } from './split-squat.ts';
import type { Task } from './task.ts';

/** The lunge in place. */
export const LUNGE_TASK = {
  id: 'lunge',
  name: 'Lunge in place',
  keyInstant: 0.5,
  keyWords: 'At the bottom',
  seconds: 4,
  deviations: LUNGE_DEVIATIONS,
  oneLeg: true,
  prepare: prepareSplitSquat(LUNGE_DEVIATIONS),
} as const satisfies Task;
