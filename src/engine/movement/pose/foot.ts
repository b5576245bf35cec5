import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Body } from '../body/body.ts';
import { FOOT_BEHIND_ANKLE, FOOT_BEHIND_BALL } from '../body/segment-lengths.table.ts';
import { degrees } from '../space/angle.ts';
import { type Frame, place, tiltedFrame } from '../space/frame.ts';
import type { Vector } from '../space/vector.ts';
import { type LegPose, sideSign } from './pose.ts';

/** How a foot stands on the floor. Metres and degrees. */
export type FootStance = {
  /** Middle of the back of the heel on the floor, before it rises. */
  readonly heel: Vector;
  /** Degrees the foot points away from the midline. */
  readonly toeOut: number;
  /** Metres the heel is off the floor by itself (toes stay down). */
  readonly heelRise: number;
  /** Metres of board under the heel. */
  readonly wedge: number;
  /** Metres the arch has dropped since standing. */
  readonly archDrop: number;
};

/** The ankle moves inwards and down as the arch drops: about 0.8 mm and 0.4 mm a millimetre. Estimate. */
const ANKLE_INWARDS_PER_DROP = 0.8;
const ANKLE_DOWN_PER_DROP = 0.4;

export type PlantedFoot = { readonly foot: Frame; readonly toes: Frame; readonly pitch: number };

/** Frames of a foot that stands: it pivots at the ball when its heel rises. */
export const plantFoot = (body: Body, side: Leg, stance: FootStance): PlantedFoot => {
  const l = body.lengths;
  const sign = sideSign(side);
  const yaw = -sign * stance.toeOut;
  const flat = tiltedFrame(stance.heel, { pitch: 0, roll: 0, yaw });
  const heelToBall = l.foot * FOOT_BEHIND_BALL;
  const ball = place(flat, [heelToBall, 0, 0]);
  const pitch = degrees(Math.asin((stance.heelRise + stance.wedge) / heelToBall));
  const tilted = tiltedFrame(ball, { pitch, roll: 0, yaw });
  const ankle = place(tilted, [
    -(heelToBall - l.foot * FOOT_BEHIND_ANKLE),
    l.ankleHeight - ANKLE_DOWN_PER_DROP * stance.archDrop,
    -sign * ANKLE_INWARDS_PER_DROP * stance.archDrop,
  ]);
  return { foot: { ...tilted, origin: ankle }, toes: { ...flat, origin: ball }, pitch };
};

/** The frame of the foot's sole: the ankle's axes where the ankle would be had the arch not dropped. */
export const soleFrame = (leg: LegPose, side: Leg): Frame => ({
  ...leg.foot,
  origin: place(leg.foot, [
    0,
    ANKLE_DOWN_PER_DROP * leg.archDrop,
    sideSign(side) * ANKLE_INWARDS_PER_DROP * leg.archDrop,
  ]),
});
