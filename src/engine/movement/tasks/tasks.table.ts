import { BRIDGE_TASK } from './bridge-task.table.ts';
import { HIP_HINGE_TASK } from './hip-hinge-task.table.ts';
import { LUNGE_TASK } from './lunge-task.table.ts';
import { MARCHING_TASK } from './marching-task.table.ts';
import { PEDALLING_TASK } from './pedalling-task.table.ts';
import { PLANK_TASK } from './plank-task.table.ts';
import { RUNNING_TASK } from './running-task.table.ts';
import { SINGLE_LEG_HINGE_TASK } from './single-leg-hinge-task.table.ts';
import { SINGLE_LEG_TASKS } from './single-leg-tasks.table.ts';
import { SQUAT_TASKS } from './squat-tasks.table.ts';
import { STATIC_STANCE_TASK } from './static-stance-task.table.ts';
import type { Task } from './task.ts';
import type { TaskId } from './task-ids.ts';

/** Every task the figure can do. A page that shows one task loads it alone: islands/movement-figure/load-task.ts. */
export const TASKS: { readonly [K in TaskId]: Task & { readonly id: K } } = {
  'bodyweight-squat': SQUAT_TASKS['bodyweight-squat'],
  'overhead-squat': SQUAT_TASKS['overhead-squat'],
  'single-leg-squat': SINGLE_LEG_TASKS['single-leg-squat'],
  'step-down': SINGLE_LEG_TASKS['step-down'],
  'single-leg-balance': SINGLE_LEG_TASKS['single-leg-balance'],
  'static-stance': STATIC_STANCE_TASK,
  'hip-hinge': HIP_HINGE_TASK,
  lunge: LUNGE_TASK,
  'single-leg-hinge': SINGLE_LEG_HINGE_TASK,
  marching: MARCHING_TASK,
  running: RUNNING_TASK,
  pedalling: PEDALLING_TASK,
  bridge: BRIDGE_TASK,
  plank: PLANK_TASK,
};
