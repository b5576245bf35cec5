import { expect, test } from 'vitest';
import { TASK_IDS, type TaskId } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { loadTask } from '#islands/movement-figure/load-task.ts';

test.each(TASK_IDS)('%s is loaded by its id, and is the one the server draws', async (id) => {
  expect(await loadTask(id)).toBe(TASKS[id]);
});

test('asking twice waits for the same code once', () => {
  expect(loadTask('plank')).toBe(loadTask('plank'));
});

test('a movement that does not exist becomes the overhead squat', async () => {
  expect((await loadTask('handstand' as TaskId)).id).toBe('overhead-squat');
});
