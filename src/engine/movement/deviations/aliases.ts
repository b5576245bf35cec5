import type { DeviationRange, Task } from '../tasks/task.ts';

/** The deviation of this task that goes by an id or by its short name for authors, or undefined. */
export const findDeviation = (task: Task, name: string): DeviationRange | undefined =>
  task.deviations.find((range) => range.id === name || range.alias === name);
