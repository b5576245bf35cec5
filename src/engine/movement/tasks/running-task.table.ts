import { prepareRunning } from './running.ts';
import { RUNNING_DEVIATIONS } from './running-deviations.table.ts';
import type { Task } from './task.ts';

/** The running stride. */
export const RUNNING_TASK = {
  id: 'running',
  name: 'Running stride',
  keyInstant: 0.15,
  keyWords: 'In the middle of the stance',
  seconds: 0.8,
  deviations: RUNNING_DEVIATIONS,
  oneLeg: true,
  prepare: prepareRunning(RUNNING_DEVIATIONS),
} as const satisfies Task;
