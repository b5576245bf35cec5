import { LEGS } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE } from '../body/segment-lengths.table.ts';
import { SEGMENT_MASSES } from '../body/segment-masses.table.ts';
import { place } from '../space/frame.ts';
import { add, between, scale, type Vector } from '../space/vector.ts';
import type { Pose } from './pose.ts';

/** The three parts of the trunk end a little below the breastbone notch, at its tip and at the navel. Estimates. */
const TIP_OF_BREASTBONE = 0.45;
const NAVEL = 0.3;
/** Body mass used to weigh a load in the hands, kilograms. Near the ANSUR II means, from memory. Estimate. */
const BODY_MASS = { female: 68, male: 85 } as const;

/** Centre of mass of the body with what it holds, metres. Source of masses and centres: de Leva 1996. */
export const centreOfMass = (pose: Pose): Vector => {
  const { sex } = pose.body.settings;
  const l = pose.body.lengths;
  const table = SEGMENT_MASSES[sex];
  const { spine } = pose;
  const crown = place(spine.head, [0.015, l.head, 0]);
  const breastbone = place(spine.lowerChest, [0, l.lowerChest * TIP_OF_BREASTBONE, 0]);
  const navel = place(spine.lumbar, [0, l.lumbar * NAVEL, 0]);
  let sum: Vector = [0, 0, 0];
  const put = (segment: keyof typeof table, from: Vector, to: Vector): void => {
    const { mass, centre } = table[segment];
    sum = add(sum, scale(between(from, to, centre), mass));
  };
  put('head', crown, spine.neck.origin);
  put('upperTrunk', spine.neck.origin, breastbone);
  put('middleTrunk', breastbone, navel);
  put('lowerTrunk', navel, spine.pelvis.origin);
  let hands: Vector = [0, 0, 0];
  for (const side of LEGS) {
    const leg = pose.legs[side];
    const arm = pose.arms[side];
    put('thigh', leg.thigh.origin, leg.shank.origin);
    put('shank', leg.shank.origin, leg.foot.origin);
    put(
      'foot',
      place(leg.foot, [-l.foot * FOOT_BEHIND_ANKLE, -l.ankleHeight * 0.7, 0]),
      place(leg.foot, [l.foot * (1 - FOOT_BEHIND_ANKLE), -l.ankleHeight * 0.7, 0]),
    );
    const knuckles = place(arm.hand, [0, -l.hand * 0.45, 0]);
    put('upperArm', arm.upperArm.origin, arm.forearm.origin);
    put('forearm', arm.forearm.origin, arm.hand.origin);
    put('hand', arm.hand.origin, knuckles);
    hands = add(hands, scale(knuckles, 0.5));
  }
  const load = pose.handLoad / BODY_MASS[sex];
  return scale(add(sum, scale(hands, load)), 1 / (1 + load));
};
