import { preparePlank } from './plank.ts';
import type { Task } from './task.ts';

/** The plank. */
export const PLANK_TASK = {
  id: 'plank',
  name: 'Plank',
  keyInstant: 0,
  keyWords: 'Holding still',
  seconds: 5,
  deviations: [],
  oneLeg: false,
  prepare: preparePlank,
} as const satisfies Task;
