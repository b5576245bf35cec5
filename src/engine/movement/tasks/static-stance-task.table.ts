import { prepareStance } from './static-stance.ts';
import { STATIC_STANCE_DEVIATIONS } from './static-stance-deviations.table.ts';
import type { Task } from './task.ts';

/** Quiet standing. */
export const STATIC_STANCE_TASK = {
  id: 'static-stance',
  name: 'Standing',
  keyInstant: 0,
  keyWords: 'Standing still',
  seconds: 6,
  deviations: STATIC_STANCE_DEVIATIONS,
  oneLeg: false,
  prepare: prepareStance(STATIC_STANCE_DEVIATIONS),
} as const satisfies Task;
