import { prepareSquat } from './squat.ts';
import type { Task } from './task.ts';
import { TWO_LEG_SQUAT_DEVIATIONS } from './two-leg-squat-deviations.table.ts';

/** Squats on two legs. */
export const SQUAT_TASKS = {
  'bodyweight-squat': {
    id: 'bodyweight-squat',
    name: 'Bodyweight squat',
    keyInstant: 0.5,
    keyWords: 'At the bottom',
    seconds: 4,
    deviations: TWO_LEG_SQUAT_DEVIATIONS,
    oneLeg: false,
    prepare: prepareSquat('ahead', TWO_LEG_SQUAT_DEVIATIONS),
  },
  'overhead-squat': {
    id: 'overhead-squat',
    name: 'Overhead squat',
    keyInstant: 0.5,
    keyWords: 'At the bottom',
    seconds: 4,
    deviations: TWO_LEG_SQUAT_DEVIATIONS,
    oneLeg: false,
    prepare: prepareSquat('overhead', TWO_LEG_SQUAT_DEVIATIONS),
  },
} as const satisfies Record<string, Task>;
