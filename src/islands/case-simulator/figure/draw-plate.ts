import { makeBody } from '#engine/movement/body/body.ts';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import type { Drawing } from '#engine/movement/drawing/drawing.ts';
import type { FigureSettings } from '#engine/movement/figure-settings.ts';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import type { Pose } from '#engine/movement/pose/pose.ts';
import { standingLeg } from '#engine/movement/tasks/standing-leg.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import type { PictureFrame } from '#engine/movement/view/picture-frame.ts';

export const PLATE_VIEWS = ['anterior', 'lateral-left', 'posterior'] as const;
export type PlateView = (typeof PLATE_VIEWS)[number];

/** The client at the telling instant of a movement, the bottom of a squat. */
export function keyPose({ task, body, deviations, modification }: FigureSettings): Pose {
  const { prepare, keyInstant, deviations: ranges } = TASKS[task];
  return prepare({ body: makeBody(body), deviations, modification, leg: standingLeg(ranges, deviations) })(keyInstant);
}

/** What is to be seen at that instant, in words. */
export const wordsOf = ({ task }: FigureSettings, pose: Pose): string =>
  describePose(pose, TASKS[task].keyWords, task === 'overhead-squat').join(' ');

/** One side of a body in a frame; the plumb line hangs where left and right can be compared. */
export const drawView = (pose: Pose, view: PlateView, frame: PictureFrame): Drawing =>
  drawFigure(pose, view, { plumb: view !== 'lateral-left', frame });
