import { type Body, makeBody } from '#engine/movement/body/body.ts';
import { clampToTask } from '#engine/movement/clamp-to-task.ts';
import type { Pose } from '#engine/movement/pose/pose.ts';
import { standingLeg } from '#engine/movement/tasks/standing-leg.ts';
import type { Movement, MovementSettings, Task } from '#engine/movement/tasks/task.ts';
import { type PictureFrame, pictureFrame } from '#engine/movement/view/picture-frame.ts';
import type { View } from '#engine/movement/view/view.ts';
import type { FigurePanel } from './figure-panel.ts';

/** A panel ready to play: the movement, and the same body doing it without deviations. */
export type PreparedPanel = {
  readonly panel: FigurePanel;
  readonly task: Task;
  readonly body: Body;
  readonly play: Movement;
  readonly aligned: Movement;
  /** What was asked but could not be drawn, one sentence each. */
  readonly notes: readonly string[];
};

/** All panels of a figure do the same movement. */
export const preparePanel = (panel: FigurePanel, task: Task): PreparedPanel => {
  const { settings, notes } = clampToTask(task, panel.settings);
  const body = makeBody(settings.body);
  const leg = settings.leg ?? standingLeg(task.deviations, settings.deviations);
  const base: MovementSettings = { body, deviations: settings.deviations, modification: settings.modification, leg };
  return { panel, task, body, play: task.prepare(base), aligned: task.prepare({ ...base, deviations: {} }), notes };
};

/**
 * One frame for every panel, so that bodies keep their scale side by side: close around one instant, or, where `instant` is
 * null, wide enough for the whole movement.
 */
export const sharedFrame = (panels: readonly PreparedPanel[], view: View, instant: number | null): PictureFrame => {
  const poses = panels.flatMap(({ task, play, aligned }): Pose[] => {
    const { keyInstant } = task;
    return instant === null ? [play(0), play(keyInstant), aligned(keyInstant)] : [play(instant), aligned(instant)];
  });
  return pictureFrame(poses, view);
};
