import { UNITS } from '../movement/drawing/path-data.ts';
import type { PicturePoint } from '../movement/measures/goniometer.ts';
import type { PictureFrame } from '../movement/view/picture-frame.ts';
import { ANGLE_PLANS } from './angle-points.table.ts';
import type { AngleSpec } from './angle-spec.ts';

/** How far from the picture's edge the points wait, as a share of its width. */
const INSET = 0.1;

/** Where the points wait before anybody has placed them: at the edge of the picture, on a line that reads 0 and tells nothing. */
export const parkedPoints = (spec: AngleSpec, frame: PictureFrame): PicturePoint[] => {
  const { points, against } = ANGLE_PLANS[spec.kind];
  const leftEdge = spec.side === 'right';
  return points.map((_, index) => {
    const share = (index + 1) / (points.length + 1);
    if (against === 'level-line') {
      const across = leftEdge ? share : 1 - share;
      return { x: (frame.left + frame.width * across) * UNITS, y: -(frame.low + frame.height * (1 - INSET)) * UNITS };
    }
    const x = frame.left + frame.width * (leftEdge ? INSET : 1 - INSET);
    return { x: x * UNITS, y: -(frame.low + frame.height * (1 - share)) * UNITS };
  });
};
