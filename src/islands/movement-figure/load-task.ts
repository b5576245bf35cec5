import type { Task } from '#engine/movement/tasks/task.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';

type Load = () => Promise<Task>;
const squat =
  (id: 'bodyweight-squat' | 'overhead-squat'): Load =>
  async () =>
    (await import('#engine/movement/tasks/squat-tasks.table.ts')).SQUAT_TASKS[id];
const singleLeg =
  (id: 'single-leg-squat' | 'step-down' | 'single-leg-balance'): Load =>
  async () =>
    (await import('#engine/movement/tasks/single-leg-tasks.table.ts')).SINGLE_LEG_TASKS[id];

/** A page that shows one movement loads the code of that movement only. */
const LOADS: { readonly [K in TaskId]: Load } = {
  'bodyweight-squat': squat('bodyweight-squat'),
  'overhead-squat': squat('overhead-squat'),
  'single-leg-squat': singleLeg('single-leg-squat'),
  'step-down': singleLeg('step-down'),
  'single-leg-balance': singleLeg('single-leg-balance'),
  'static-stance': async () => (await import('#engine/movement/tasks/static-stance-task.table.ts')).STATIC_STANCE_TASK,
  'hip-hinge': async () => (await import('#engine/movement/tasks/hip-hinge-task.table.ts')).HIP_HINGE_TASK,
  'single-leg-hinge': async () =>
    (await import('#engine/movement/tasks/single-leg-hinge-task.table.ts')).SINGLE_LEG_HINGE_TASK,
  lunge: async () => (await import('#engine/movement/tasks/lunge-task.table.ts')).LUNGE_TASK,
  marching: async () => (await import('#engine/movement/tasks/marching-task.table.ts')).MARCHING_TASK,
  running: async () => (await import('#engine/movement/tasks/running-task.table.ts')).RUNNING_TASK,
  pedalling: async () => (await import('#engine/movement/tasks/pedalling-task.table.ts')).PEDALLING_TASK,
  bridge: async () => (await import('#engine/movement/tasks/bridge-task.table.ts')).BRIDGE_TASK,
  plank: async () => (await import('#engine/movement/tasks/plank-task.table.ts')).PLANK_TASK,
};
const LOADING = new Map<TaskId, Promise<Task>>();

/** The movement with this id; the overhead squat where there is none. The same promise every time, so that a render can wait for it. */
export const loadTask = (id: TaskId): Promise<Task> => {
  const known = Object.hasOwn(LOADS, id) ? id : 'overhead-squat';
  const before = LOADING.get(known);
  if (before !== undefined) return before;
  const loading = LOADS[known]();
  // React's `use` reads these two from a promise: what has arrived is shown in the same render. A failure is for who waits.
  loading.then(
    (value) => Object.assign(loading, { status: 'fulfilled', value }),
    () => undefined,
  );
  LOADING.set(known, loading);
  return loading;
};
