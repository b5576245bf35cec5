import { prepareMarching } from './marching.ts';
import { MARCHING_DEVIATIONS } from './single-leg-deviations.table.ts';
import type { Task } from './task.ts';

/** Marching on the spot. */
export const MARCHING_TASK = {
  id: 'marching',
  name: 'Marching on the spot',
  keyInstant: 0.25,
  keyWords: 'With one knee up',
  seconds: 3,
  deviations: MARCHING_DEVIATIONS,
  oneLeg: true,
  prepare: prepareMarching(MARCHING_DEVIATIONS),
} as const satisfies Task;
