import { makeBody } from '#engine/movement/body/body.ts';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import type { Drawing } from '#engine/movement/drawing/drawing.ts';
import type { FigureSettings } from '#engine/movement/figure-settings.ts';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import type { Pose } from '#engine/movement/pose/pose.ts';
import { standingLeg } from '#engine/movement/tasks/standing-leg.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { pictureFrame } from '#engine/movement/view/picture-frame.ts';

export const PLATE_VIEWS = ['anterior', 'lateral-left', 'posterior'] as const;
export type PlateView = (typeof PLATE_VIEWS)[number];

/** One instant of a movement from several sides, and what is to be seen in words. */
export type Plate = {
  readonly views: readonly { readonly view: PlateView; readonly drawing: Drawing }[];
  readonly words: string;
};

/** The client at the telling instant of a movement, the bottom of a squat. */
export function keyPose({ task, body, deviations, modification }: FigureSettings): Pose {
  const { prepare, keyInstant, deviations: ranges } = TASKS[task];
  return prepare({ body: makeBody(body), deviations, modification, leg: standingLeg(ranges, deviations) })(keyInstant);
}

const wordsOf = ({ task }: FigureSettings, pose: Pose): string =>
  describePose(pose, TASKS[task].keyWords, task === 'overhead-squat').join(' ');

const plumbed = (view: PlateView): { readonly plumb: boolean } => ({ plumb: view !== 'lateral-left' });

/** Draws a movement at its telling instant; the plumb line hangs where left and right can be compared. */
export function drawPlate(settings: FigureSettings): Plate {
  const pose = keyPose(settings);
  return {
    views: PLATE_VIEWS.map((view) => ({ view, drawing: drawFigure(pose, view, plumbed(view)) })),
    words: wordsOf(settings, pose),
  };
}

/** Draws several bodies from one side at one scale, so that they can be compared. */
export function drawBeside(
  bodies: readonly FigureSettings[],
  view: PlateView,
): readonly { readonly drawing: Drawing; readonly words: string }[] {
  const poses = bodies.map((settings) => ({ settings, pose: keyPose(settings) }));
  const frame = pictureFrame(
    poses.map(({ pose }) => pose),
    view,
  );
  return poses.map(({ settings, pose }) => ({
    drawing: drawFigure(pose, view, { ...plumbed(view), frame }),
    words: wordsOf(settings, pose),
  }));
}
