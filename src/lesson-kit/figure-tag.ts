import type { Build, Sex } from '#engine/movement/body/body.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';
import type { NamedView } from '#engine/movement/view/view.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';

/** What the tags that draw a moving body have in common. Tags give text: `t` is the instant it stands at, 0 to 1. */
export type FigureTag = {
  readonly task: TaskId;
  readonly view: NamedView;
  readonly t?: string;
  readonly sex?: Sex;
  readonly build?: Build;
  readonly leg?: Leg;
  readonly caption: string;
};
