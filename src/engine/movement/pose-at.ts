import type { Body } from './body/body.ts';
import type { FigureDeviations } from './deviations/figure-deviations.ts';
import type { Pose } from './pose/pose.ts';
import type { ModificationId } from './tasks/modifications.table.ts';
import type { TaskId } from './tasks/task-ids.ts';
import { TASKS } from './tasks/tasks.table.ts';

/**
 * The pose of one instant, `t` from 0 (start) to 1 (back at the start). For a film prepare the movement once instead:
 * `TASKS[task].prepare(settings)` gives a function of `t`.
 */
export const poseAt = (
  body: Body,
  task: TaskId,
  t: number,
  deviations: FigureDeviations = {},
  modification: ModificationId | null = null,
): Pose => TASKS[task].prepare({ body, deviations, modification })(t);
