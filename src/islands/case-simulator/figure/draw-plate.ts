import { makeBody } from '#engine/movement/body/body.ts';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import type { Drawing } from '#engine/movement/drawing/drawing.ts';
import type { FigureSettings } from '#engine/movement/figure-settings.ts';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import { standingLeg } from '#engine/movement/tasks/standing-leg.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';

const VIEWS = ['anterior', 'lateral-left', 'posterior'] as const;
export type PlateView = (typeof VIEWS)[number];

/** One instant of a movement from three sides, and what is to be seen in words. */
export type Plate = {
  readonly views: readonly { readonly view: PlateView; readonly drawing: Drawing }[];
  readonly words: string;
};

/** Draws a movement at its telling instant, the bottom of a squat; the plumb line hangs where left and right can be compared. */
export function drawPlate({ task, body, deviations, modification }: FigureSettings): Plate {
  const { prepare, keyInstant, keyWords, deviations: ranges } = TASKS[task];
  const leg = standingLeg(ranges, deviations);
  const pose = prepare({ body: makeBody(body), deviations, modification, leg })(keyInstant);
  return {
    views: VIEWS.map((view) => ({ view, drawing: drawFigure(pose, view, { plumb: view !== 'lateral-left' }) })),
    words: describePose(pose, keyWords, task === 'overhead-squat').join(' '),
  };
}
