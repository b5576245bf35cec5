import type { BodyPart } from './body-part.ts';
import { PART_SCALES, type PartScale } from './part-scales.table.ts';
import type { SeeingTask } from './seeing-task.ts';

/** The scale of a part in a task; null where the task does not show it (the single-leg squat has no foot to rate). */
export const findScale = (task: SeeingTask, part: BodyPart): PartScale | null =>
  PART_SCALES[task].find((scale) => scale.part === part) ?? null;
