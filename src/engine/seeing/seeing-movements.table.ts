import { SINGLE_LEG_TASKS } from '#engine/movement/tasks/single-leg-tasks.table.ts';
import { SQUAT_TASKS } from '#engine/movement/tasks/squat-tasks.table.ts';
import type { Task } from '#engine/movement/tasks/task.ts';
import type { SeeingTask } from './seeing-task.ts';

/** The movements of the drills, and no other: a page of a drill carries these two instead of all fourteen. */
export const SEEING_MOVEMENTS: { readonly [K in SeeingTask]: Task } = {
  'overhead-squat': SQUAT_TASKS['overhead-squat'],
  'single-leg-squat': SINGLE_LEG_TASKS['single-leg-squat'],
};
