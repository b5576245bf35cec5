import type { Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE } from '../body/segment-lengths.table.ts';
import { readMagnitudes } from '../deviations/magnitudes.ts';
import { hangArm } from '../pose/arm.ts';
import { centreOfMass } from '../pose/centre-of-mass.ts';
import { plantFoot } from '../pose/foot.ts';
import { hangLeg, reachLeg } from '../pose/leg.ts';
import { lowerToReach } from '../pose/lower-to-reach.ts';
import { type Pose, sideSign } from '../pose/pose.ts';
import { leanSideways } from '../pose/side-lean.ts';
import { makeSpine } from '../pose/spine.ts';
import { radians } from '../space/angle.ts';
import { place } from '../space/frame.ts';
import { clamp, minimumJerk, mix, smooth } from '../space/ramp.ts';
import { solveMonotone } from '../space/solve.ts';
import { type ArmHabit, armAngles } from './arm-habit.ts';
import { standingLeg } from './standing-leg.ts';
import type { DeviationRange, Movement, MovementSettings } from './task.ts';

/** How one single-leg task differs from another. Degrees and metres. Estimates. */
export type SingleLegPlan = {
  /** Slope of the thigh above level at the bottom. */
  readonly bottomThigh: number;
  readonly bottomShank: number;
  readonly arms: ArmHabit;
  /** Height of the step under the standing foot. */
  readonly step: number;
  /** Joint angles of the free leg at the start and at the bottom. */
  readonly free: Readonly<
    Record<'start' | 'bottom', { readonly hip: number; readonly knee: number; readonly ankle: number }>
  >;
};

/** Standing on one leg: knee nearly straight, and the trunk a little forward. Estimates. */
const STANDING_REACH = 0.994;
const STANDING_LEAN = 2;
/** A knee bends this many degrees more than it is to swing in. Estimate. */
const KNEE_FREEDOM = 9;
const TOE_OUT = 5;
const BALANCE = 0.48;
/** One point of poor control sways trunk and arms by this many degrees. Estimate. */
const SWAY_A_POINT = 1.3;

const downAndUp = (t: number): number => (t <= 0.5 ? minimumJerk(t / 0.45) : minimumJerk((1 - t) / 0.45));

/** A repetition on one leg: balanced over the standing foot in both planes; knee, pelvis and trunk obey the deviations. */
export const prepareSingleLeg =
  (plan: SingleLegPlan, ranges: readonly DeviationRange[]) =>
  (settings: MovementSettings): Movement => {
    const { body, deviations } = settings;
    const standing = settings.leg ?? standingLeg(ranges, deviations);
    const free: Leg = standing === 'left' ? 'right' : 'left';
    const sign = sideSign(standing);
    const { leg } = readMagnitudes(ranges, deviations);
    const l = body.lengths;
    const heelZ = sign * body.settings.statureMetres * 0.05;
    const planted = plantFoot(body, standing, {
      heel: [-l.foot * FOOT_BEHIND_ANKLE, plan.step, heelZ],
      toeOut: TOE_OUT,
      heelRise: 0,
      wedge: 0,
      archDrop: 0,
    });
    const ankle = planted.foot.origin;
    const bottomShank = Math.min(plan.bottomShank, body.settings.dorsiflexionDegrees);
    const standingHip = ankle[1] + (l.shank + l.thigh) * STANDING_REACH;
    const usualThigh = l.thigh / body.settings.thighFactor;
    /** A nearly straight knee cannot swing in or out: it bends as far as the commanded angle and a dropped pelvis need. */
    const bend = Math.abs(leg('knee-in', standing)) + Math.abs(leg('pelvic-drop', standing)) + KNEE_FREEDOM;
    const bottomHip = Math.min(
      ankle[1] + l.shank * Math.cos(radians(plan.bottomShank)) + usualThigh * Math.sin(radians(plan.bottomThigh)),
      ankle[1] + (l.shank + l.thigh) * Math.cos(radians(bend / 2)),
    );
    const target = [l.foot * (BALANCE - FOOT_BEHIND_ANKLE), heelZ + sign * 0.012] as const;

    const poseFor = (t: number, depth: number, shank: number, lean: number, side: number): Pose => {
      const hipY = mix(standingHip, bottomHip, depth);
      const kneeX = ankle[0] + l.shank * Math.sin(radians(shank));
      const kneeY = ankle[1] + l.shank * Math.cos(radians(shank));
      const rise = clamp((hipY - kneeY) / l.thigh, -0.99, 0.99999);
      const hipX = kneeX - l.thigh * Math.sqrt(1 - rise * rise);
      const points = leg('poor-control', standing);
      const sway = points * SWAY_A_POINT * (0.6 * Math.sin(t * 23) + 0.4 * Math.sin(t * 41 + 1)) * smooth(0.08, 0.3, t);
      const drop = -sign * leg('pelvic-drop', standing) * depth;
      const over = sign * (leg('trunk-lean', standing) * depth + sway);
      const rolls = leanSideways(body, drop, over);
      const pelvis = { pitch: lean, roll: rolls.pelvis, yaw: 0 };
      const spine = makeSpine(body, lowerToReach(body, [hipX, hipY, side], pelvis, { [standing]: ankle }), {
        pelvis,
        lumbar: { pitch: lean, roll: rolls.lumbar, yaw: 0 },
        lowerChest: { pitch: lean, roll: rolls.lowerChest, yaw: 0 },
        upperChest: { pitch: lean + 3, roll: rolls.upperChest, yaw: 0 },
        neck: { pitch: lean * 0.7 + 14, roll: over * 0.5, yaw: 0 },
        head: { pitch: lean * 0.3, roll: over * 0.25, yaw: 0 },
      });
      const hipOf = (which: Leg) => place(spine.pelvis, [0, 0, sideSign(which) * l.halfHipWidth]);
      const standingLegPose = reachLeg(body, {
        side: standing,
        hip: hipOf(standing),
        pelvis: spine.pelvis,
        planted,
        knee: { fppa: leg('knee-in', standing), share: smooth(0, 0.8, depth) },
        archDrop: 0,
      });
      const { start, bottom } = plan.free;
      const freeLegPose = hangLeg(body, {
        side: free,
        hip: hipOf(free),
        pelvis: spine.pelvis,
        hipFlexion: mix(start.hip, bottom.hip, depth) + lean,
        hipAbduction: (plan.step > 0 ? 9 : 3) + points * depth,
        kneeFlexion: mix(start.knee, bottom.knee, depth),
        anklePointing: mix(start.ankle, bottom.ankle, depth),
      });
      const armFor = (which: Leg) => {
        const angles = armAngles(plan.arms, depth, lean, 0);
        const flung = Math.max(0, points - 1.5) * 9 * smooth(0.15, 0.4, t) * smooth(0.95, 0.75, t);
        return hangArm(body, spine.upperChest, which, {
          raise: angles.raise,
          out: angles.out + flung,
          elbow: Math.max(12, angles.elbow - flung * 2),
          across: angles.across,
        });
      };
      return {
        body,
        attitude: 'standing',
        spine,
        legs:
          standing === 'left'
            ? { left: standingLegPose, right: freeLegPose }
            : { left: freeLegPose, right: standingLegPose },
        arms: { left: armFor('left'), right: armFor('right') },
        handLoad: 0,
        supports:
          plan.step > 0
            ? [
                {
                  kind: 'step',
                  height: plan.step,
                  from: [-0.16, 0, heelZ - sign * 0.06],
                  to: [0.26, plan.step, heelZ + sign * 0.24],
                },
              ]
            : [],
      };
    };

    /** Lean and side shift that put the centre of mass over the foot; the two planes hardly disturb one another. */
    const balance = (t: number, depth: number, shank: number): Pose => {
      let side = heelZ * 0.6;
      let lean = STANDING_LEAN;
      for (let round = 0; round < 3; round += 1) {
        const shift = side;
        lean = solveMonotone((angle) => centreOfMass(poseFor(t, depth, shank, angle, shift))[0] - target[0], -12, 80);
        side -= (centreOfMass(poseFor(t, depth, shank, lean, side))[2] - target[1]) * 1.08;
      }
      return poseFor(t, depth, shank, lean, side);
    };

    return (t) => {
      const depth = downAndUp(t);
      return balance(t, depth, mix(5, bottomShank, depth ** 0.75));
    };
  };
