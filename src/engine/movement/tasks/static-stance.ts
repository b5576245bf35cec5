import { LEGS, type Leg } from '#schemas/vocabulary/side.ts';
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
import { solveMonotone } from '../space/solve.ts';
import { armAngles } from './arm-habit.ts';
import type { DeviationRange, Movement, MovementSettings } from './task.ts';

/** Projection angle of a leg that swings neither in nor out, and the bend of a relaxed knee. Degrees. Estimates. */
const NATURAL_FPPA = 3;
const KNEE_SOFTNESS = 5;
/** Half the distance between the heels as a share of stature, and the toe-out in degrees. Estimates. */
const HALF_STANCE = 0.056;
const TOE_OUT = 7;
/** Standing the centre of mass lies about 5 cm ahead of the ankle: this share of the foot ahead of the heel. Winter 1995. */
const BALANCE = 0.42;
/** Tilt and curve of a typical adult that the body is drawn with, degrees: the means where absent in knowledge/deviations.yaml. */
const DRAWN_TILT = 8;
const DRAWN_CURVE = 38;
/** Quiet standing sways the body by a third of a degree. Estimate. */
const SWAY = 0.3;

/** Quiet standing, hands at the sides. Knees, arches, pelvis and upper back obey the deviations. */
export const prepareStance =
  (ranges: readonly DeviationRange[]) =>
  ({ body, deviations }: MovementSettings): Movement => {
    const { leg, person } = readMagnitudes(ranges, deviations);
    const l = body.lengths;
    const tilt = person('pelvis-tilts-forward') - DRAWN_TILT;
    const curve = person('upper-back-rounds') - DRAWN_CURVE;
    const plant = (side: Leg) =>
      plantFoot(body, side, {
        heel: [-l.foot * FOOT_BEHIND_ANKLE, 0, sideSign(side) * body.settings.statureMetres * HALF_STANCE],
        toeOut: TOE_OUT,
        heelRise: 0,
        wedge: 0,
        archDrop: leg('arch-low', side) / 1000,
      });
    const planted = { left: plant('left'), right: plant('right') };
    const ankles = { left: planted.left.foot.origin, right: planted.right.foot.origin };
    /** Half the angle a nearly straight knee must leave free so that it can swing in or out as far as asked. */
    const bend =
      (Math.max(...LEGS.map((side) => Math.abs(leg('knees-in', side) - NATURAL_FPPA))) * 1.05 + KNEE_SOFTNESS) / 2;
    const hipY = Math.min(ankles.left[1], ankles.right[1]) + (l.thigh + l.shank) * Math.cos(radians(bend));
    const poseFor = (hipX: number): Pose => {
      const pelvis = { pitch: tilt, roll: 0, yaw: 0 };
      const spine = makeSpine(body, lowerToReach(body, [hipX, hipY, 0], pelvis, ankles), {
        pelvis,
        lumbar: { pitch: -tilt * 0.25, roll: 0, yaw: 0 },
        lowerChest: { pitch: -tilt * 0.3 - curve * 0.2, roll: 0, yaw: 0 },
        upperChest: { pitch: 3 + curve * 0.75, roll: 0, yaw: 0 },
        neck: { pitch: 14 + curve * 1.1, roll: 0, yaw: 0 },
        head: { pitch: 0, roll: 0, yaw: 0 },
      });
      const legFor = (side: Leg) =>
        reachLeg(body, {
          side,
          hip: place(spine.pelvis, [0, 0, sideSign(side) * l.halfHipWidth]),
          pelvis: spine.pelvis,
          planted: planted[side],
          knee: { fppa: leg('knees-in', side), share: 1 },
          archDrop: leg('arch-low', side) / 1000,
        });
      const armFor = (side: Leg) => hangArm(body, spine.upperChest, side, armAngles('hanging', 0, 3 + curve * 0.75, 0));
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
      const target = l.foot * (BALANCE - FOOT_BEHIND_ANKLE) + Math.sin(2 * Math.PI * t) * radians(SWAY) * hipY;
      return poseFor(solveMonotone((hipX) => centreOfMass(poseFor(hipX))[0] - target, -0.06, 0.09));
    };
  };
