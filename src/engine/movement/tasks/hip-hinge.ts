import type { Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE } from '../body/segment-lengths.table.ts';
import { readMagnitudes } from '../deviations/magnitudes.ts';
import { hangArm } from '../pose/arm.ts';
import { centreOfMass } from '../pose/centre-of-mass.ts';
import { plantFoot } from '../pose/foot.ts';
import { reachLeg } from '../pose/leg.ts';
import { lowerToReach } from '../pose/lower-to-reach.ts';
import { type Pose, sideSign } from '../pose/pose.ts';
import { makeSpine } from '../pose/spine.ts';
import { radians } from '../space/angle.ts';
import { place } from '../space/frame.ts';
import { minimumJerk, mix } from '../space/ramp.ts';
import { solveMonotone } from '../space/solve.ts';
import { armAngles } from './arm-habit.ts';
import type { DeviationRange, Movement, MovementSettings } from './task.ts';

/** The trunk leans this far at the bottom, and the knees bend from nearly straight to soft. Degrees. Estimates. */
const BOTTOM_LEAN = 68;
const KNEE_BEND = { start: 6, bottom: 24 } as const;
const HALF_STANCE = 0.062;
const BALANCE = { start: 0.42, bottom: 0.48 } as const;
const NATURAL_KNEE_SHARE = 0;
/** Of a rounding of the low back the pelvis does this share by tucking under. Estimate. */
const TUCK_SHARE = 0.62;

/** A repetition of the hip hinge: the lean is given, and the hips travel back until the body balances. */
export const prepareHipHinge =
  (ranges: readonly DeviationRange[]) =>
  ({ body, deviations }: MovementSettings): Movement => {
    const { person } = readMagnitudes(ranges, deviations);
    const l = body.lengths;
    const plant = (side: Leg) =>
      plantFoot(body, side, {
        heel: [-l.foot * FOOT_BEHIND_ANKLE, 0, sideSign(side) * body.settings.statureMetres * HALF_STANCE],
        toeOut: 5,
        heelRise: 0,
        wedge: 0,
        archDrop: 0,
      });
    const planted = { left: plant('left'), right: plant('right') };
    const poseFor = (depth: number, shank: number): Pose => {
      const lean = mix(1.5, BOTTOM_LEAN, depth);
      const rounds = person('low-back-rounds') * depth;
      const thigh = shank - mix(KNEE_BEND.start, KNEE_BEND.bottom, depth);
      const ankle = planted.left.foot.origin;
      const hip = [
        ankle[0] + l.shank * Math.sin(radians(shank)) + l.thigh * Math.sin(radians(thigh)),
        ankle[1] + l.shank * Math.cos(radians(shank)) + l.thigh * Math.cos(radians(thigh)) - 0.002,
        0,
      ] as const;
      const pelvis = { pitch: lean - rounds * TUCK_SHARE, roll: 0, yaw: 0 };
      const ankles = { left: ankle, right: planted.right.foot.origin };
      const spine = makeSpine(body, lowerToReach(body, hip, pelvis, ankles), {
        pelvis,
        lumbar: { pitch: lean - rounds * 0.12, roll: 0, yaw: 0 },
        lowerChest: { pitch: lean + rounds * (1 - TUCK_SHARE), roll: 0, yaw: 0 },
        upperChest: { pitch: lean + 3 + rounds * 0.5, roll: 0, yaw: 0 },
        neck: { pitch: lean * 0.85 + 10, roll: 0, yaw: 0 },
        head: { pitch: lean * 0.68, roll: 0, yaw: 0 },
      });
      const legFor = (side: Leg) =>
        reachLeg(body, {
          side,
          hip: place(spine.pelvis, [0, 0, sideSign(side) * l.halfHipWidth]),
          pelvis: spine.pelvis,
          planted: planted[side],
          knee: { fppa: 0, share: NATURAL_KNEE_SHARE },
          archDrop: 0,
        });
      const armFor = (side: Leg) => hangArm(body, spine.upperChest, side, armAngles('hanging', depth, lean, 0));
      return {
        body,
        attitude: 'standing',
        spine,
        legs: { left: legFor('left'), right: legFor('right') },
        arms: { left: armFor('left'), right: armFor('right') },
        handLoad: 0,
        supports: [],
      };
    };
    return (t) => {
      const depth = t <= 0.5 ? minimumJerk(t / 0.45) : minimumJerk((1 - t) / 0.45);
      const target = l.foot * (mix(BALANCE.start, BALANCE.bottom, depth) - FOOT_BEHIND_ANKLE);
      const shank = solveMonotone((angle) => centreOfMass(poseFor(depth, angle))[0] - target, -20, 25);
      return poseFor(depth, shank);
    };
  };
