import { LEGS } from '#schemas/vocabulary/side.ts';
import { asisPoint, bigToePoint, kneecapPoint } from '../movement/measures/landmarks.ts';
import type { Pose } from '../movement/pose/pose.ts';
import type { PictureFrame } from '../movement/view/picture-frame.ts';
import { makeEye, project } from '../movement/view/view.ts';
import { type AngleSpec, viewOf } from './angle-spec.ts';

/** Air round the part that is measured, as shares of stature; the sides leave room to park the points. */
const MARGIN = { side: 0.14, top: 0.1, floor: 0.05 };

/** The part of the picture an angle is read on, metres: knees to pelvis for its drop, else feet to pelvis or neck. Same for either leg. */
export const measuringFrame = (pose: Pose, spec: AngleSpec): PictureFrame => {
  const eye = makeEye(viewOf(spec));
  const { body, legs, spine } = pose;
  const seen = [
    ...LEGS.flatMap((side) => [
      asisPoint(body, spine.pelvis, side),
      legs[side].thigh.origin,
      kneecapPoint(pose, side),
      ...(spec.kind === 'pelvic-drop' ? [] : [legs[side].foot.origin, bigToePoint(pose, side)]),
    ]),
    ...(spec.kind === 'trunk-lean' ? [spine.neck.origin, spine.head.origin] : []),
  ].map((point) => project(point, eye));
  const h = body.settings.statureMetres;
  const xs = seen.map(([x]) => x);
  const ys = seen.map(([, y]) => y);
  const left = Math.min(...xs) - MARGIN.side * h;
  const low = (spec.kind === 'pelvic-drop' ? Math.min(...ys) : Math.min(0, ...ys)) - MARGIN.floor * h;
  return {
    left,
    low,
    width: Math.max(...xs) + MARGIN.side * h - left,
    height: Math.max(...ys) + MARGIN.top * h - low,
  };
};
