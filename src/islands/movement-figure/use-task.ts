import { use } from 'react';
import type { Task } from '#engine/movement/tasks/task.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';
import { loadTask } from './load-task.ts';

/** On the server every movement is at hand, so that the first picture is written in one go; a browser waits for the one it shows. */
const AT_HAND: Readonly<Record<string, Task>> | null = import.meta.env.SSR
  ? (await import('#engine/movement/tasks/tasks.table.ts')).TASKS
  : null;

/** The movement with this id. Suspends while its code is on the way. */
export const useTask = (id: TaskId): Task => {
  const here = AT_HAND?.[id];
  return here ?? use(loadTask(id));
};
