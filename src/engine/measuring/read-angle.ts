import type { Leg } from '#schemas/vocabulary/side.ts';
import { fppaOf } from '../movement/measures/fppa.ts';
import type { PicturePoint } from '../movement/measures/goniometer.ts';
import { sideSign } from '../movement/pose/pose.ts';
import { degrees } from '../movement/space/angle.ts';
import type { Vector } from '../movement/space/vector.ts';
import type { AngleSpec } from './angle-spec.ts';

/** The picture seen from the front as the frontal plane of the room: the person's right is on the picture's left. */
const inFrontalPlane = ({ x, y }: PicturePoint): Vector => [0, -y, -x];

/** +1 where forwards is to the right of the picture: the person seen from their right side. */
const forwardsSign = (side: Leg): 1 | -1 => sideSign(side);

const wrap = (angle: number): number => angle - 360 * Math.ceil((angle - 180) / 360);

/**
 * The angle in degrees (over −180, up to 180) between points laid on a picture in the order of the angle's plan; picture
 * units, y down. Inwards, forwards, and lower on the free side are positive. NaN where a point is missing.
 */
export const readAngle = ({ kind, side }: AngleSpec, points: readonly PicturePoint[]): number => {
  const [first, second, third] = points;
  if (first === undefined || second === undefined) return Number.NaN;
  switch (kind) {
    case 'knee-in':
      if (third === undefined) return Number.NaN;
      return wrap(fppaOf(side, inFrontalPlane(first), inFrontalPlane(second), inFrontalPlane(third)));
    case 'trunk-lean':
    case 'shin-lean':
      return wrap(degrees(Math.atan2(forwardsSign(side) * (first.x - second.x), second.y - first.y)));
    case 'pelvic-drop':
      return wrap(degrees(Math.atan2(second.y - first.y, sideSign(side) * (second.x - first.x))));
    default:
      return kind satisfies never;
  }
};
