import { prepareHipHinge } from './hip-hinge.ts';
import { HIP_HINGE_DEVIATIONS } from './hip-hinge-deviations.table.ts';
import type { Task } from './task.ts';

/** The hip hinge. */
export const HIP_HINGE_TASK = {
  id: 'hip-hinge',
  name: 'Hip hinge',
  keyInstant: 0.5,
  keyWords: 'At the bottom',
  seconds: 4,
  deviations: HIP_HINGE_DEVIATIONS,
  oneLeg: false,
  prepare: prepareHipHinge(HIP_HINGE_DEVIATIONS),
} as const satisfies Task;
