import { prepareSingleLegHinge } from './single-leg-hinge.ts';
import { SINGLE_LEG_HINGE_DEVIATIONS } from './single-leg-hinge-deviations.table.ts';
import type { Task } from './task.ts';

/** The hip hinge on one leg. */
export const SINGLE_LEG_HINGE_TASK = {
  id: 'single-leg-hinge',
  name: 'Single-leg hinge',
  keyInstant: 0.5,
  keyWords: 'At the bottom',
  seconds: 4,
  deviations: SINGLE_LEG_HINGE_DEVIATIONS,
  oneLeg: true,
  prepare: prepareSingleLegHinge(SINGLE_LEG_HINGE_DEVIATIONS),
} as const satisfies Task;
