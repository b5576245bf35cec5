import type { Leg } from '#schemas/vocabulary/side.ts';
import { sideSign } from '../pose/pose.ts';
import { degrees } from '../space/angle.ts';
import type { Vector } from '../space/vector.ts';

/**
 * Frontal plane projection angle in degrees, inwards positive: the turn at the kneecap from the line of the thigh marker to
 * the line to the ankle, as seen straight from the front (Willson, Ireland and Davis 2006).
 */
export const fppaOf = (side: Leg, thigh: Vector, knee: Vector, ankle: Vector): number => {
  const sign = sideSign(side);
  const upper = Math.atan2(sign * (thigh[2] - knee[2]), thigh[1] - knee[1]);
  const lower = Math.atan2(sign * (ankle[2] - knee[2]), knee[1] - ankle[1]);
  return degrees(upper + lower);
};
