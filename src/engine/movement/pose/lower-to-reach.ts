import { LEGS, type Leg } from '#schemas/vocabulary/side.ts';
import type { Body } from '../body/body.ts';
import { type Tilt, tiltedFrame } from '../space/frame.ts';
import { add, scale, type Vector } from '../space/vector.ts';
import { sideSign } from './pose.ts';

/** A leg is never drawn straighter than this share of its length, so that the knee keeps a direction. */
const STRAIGHTEST = 0.9998;

/** Mid-hip, lowered where a planted leg could not reach from there to its ankle. Metres. */
export const lowerToReach = (
  body: Body,
  midHip: Vector,
  tilt: Tilt,
  ankles: Readonly<Partial<Record<Leg, Vector>>>,
): Vector => {
  const { thigh, shank, halfHipWidth } = body.lengths;
  const reach = (thigh + shank) * STRAIGHTEST;
  const across = tiltedFrame(midHip, tilt).z;
  let y = midHip[1];
  for (const side of LEGS) {
    const ankle = ankles[side];
    if (ankle === undefined) continue;
    const offset = scale(across, sideSign(side) * halfHipWidth);
    const hip = add(midHip, offset);
    const level = (hip[0] - ankle[0]) ** 2 + (hip[2] - ankle[2]) ** 2;
    y = Math.min(y, ankle[1] + Math.sqrt(Math.max(0, reach * reach - level)) - offset[1]);
  }
  return [midHip[0], y, midHip[2]];
};
