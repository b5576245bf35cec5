import type { Leg } from '#schemas/vocabulary/side.ts';
import { UNITS } from '../movement/drawing/path-data.ts';
import type { PicturePoint } from '../movement/measures/goniometer.ts';
import { anklePoint, asisPoint, kneecapPoint } from '../movement/measures/landmarks.ts';
import type { Pose } from '../movement/pose/pose.ts';
import type { Vector } from '../movement/space/vector.ts';
import { makeEye, project } from '../movement/view/view.ts';
import { ANGLE_PLANS, type PointId } from './angle-points.table.ts';
import { type AngleSpec, viewOf } from './angle-spec.ts';

const other = (side: Leg): Leg => (side === 'left' ? 'right' : 'left');

const PLACES: { readonly [K in PointId]: (pose: Pose, side: Leg) => Vector } = {
  'hip-marker': (pose, side) => asisPoint(pose.body, pose.spine.pelvis, side),
  'standing-hip-marker': (pose, side) => asisPoint(pose.body, pose.spine.pelvis, side),
  'free-hip-marker': (pose, side) => asisPoint(pose.body, pose.spine.pelvis, other(side)),
  kneecap: kneecapPoint,
  ankle: anklePoint,
  'knee-joint': (pose, side) => pose.legs[side].shank.origin,
  'hip-joint': ({ spine }) => spine.pelvis.origin,
  'neck-base': ({ spine }) => spine.neck.origin,
};

/** Where the points of an angle truly lie on the picture of a pose: picture units, y down, in the order of the plan. */
export const truePoints = (pose: Pose, spec: AngleSpec): PicturePoint[] => {
  const eye = makeEye(viewOf(spec));
  return ANGLE_PLANS[spec.kind].points.map((id) => {
    const [x, y] = project(PLACES[id](pose, spec.side), eye);
    return { x: x * UNITS, y: -y * UNITS };
  });
};
