import type { Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE } from '../body/segment-lengths.table.ts';
import { readMagnitudes } from '../deviations/magnitudes.ts';
import { hangArm } from '../pose/arm.ts';
import { centreOfMass } from '../pose/centre-of-mass.ts';
import { plantFoot } from '../pose/foot.ts';
import { hangLeg, reachLeg } from '../pose/leg.ts';
import { lowerToReach } from '../pose/lower-to-reach.ts';
import { type Pose, sideSign } from '../pose/pose.ts';
import { makeSpine } from '../pose/spine.ts';
import { radians } from '../space/angle.ts';
import { place } from '../space/frame.ts';
import { minimumJerk, mix, smooth } from '../space/ramp.ts';
import { solveMonotone } from '../space/solve.ts';
import { armAngles } from './arm-habit.ts';
import { standingLeg } from './standing-leg.ts';
import type { DeviationRange, Movement, MovementSettings } from './task.ts';

/** Degrees at the start and at the bottom: lean of the trunk, bend of the standing knee, bend of the free knee. Estimates. */
const LEAN = { start: 2, bottom: 66 } as const;
const KNEE_BEND = { start: 6, bottom: 22 } as const;
const FREE_KNEE = { start: 30, bottom: 12 } as const;
const FREE_HIP = { start: 6, bottom: -2 } as const;
/** The mean where absent, knowledge/deviations.yaml, and how far the standing knee drifts in for a degree the pelvis opens past it. Estimate. */
const USUAL_OPENING = 4;
const KNEE_DRIFT = 0.5;
const USUAL_FPPA = 5;
const TOE_OUT = 4;
const BALANCE = 0.47;

/** A repetition of the hip hinge on one leg, the other leg in line with the trunk: balanced over the standing foot in both planes. */
export const prepareSingleLegHinge =
  (ranges: readonly DeviationRange[]) =>
  (settings: MovementSettings): Movement => {
    const { body, deviations } = settings;
    const standing = settings.leg ?? standingLeg(ranges, deviations);
    const free: Leg = standing === 'left' ? 'right' : 'left';
    const sign = sideSign(standing);
    const opens = readMagnitudes(ranges, deviations).leg('poor-control', standing);
    const l = body.lengths;
    const heelZ = sign * body.settings.statureMetres * 0.05;
    const planted = plantFoot(body, standing, {
      heel: [-l.foot * FOOT_BEHIND_ANKLE, 0, heelZ],
      toeOut: TOE_OUT,
      heelRise: 0,
      wedge: 0,
      archDrop: 0,
    });
    const ankle = planted.foot.origin;
    const target = [l.foot * (BALANCE - FOOT_BEHIND_ANKLE), heelZ] as const;
    const poseFor = (depth: number, shank: number, side: number): Pose => {
      const lean = mix(LEAN.start, LEAN.bottom, depth);
      const thigh = shank - mix(KNEE_BEND.start, KNEE_BEND.bottom, depth);
      const hip = [
        ankle[0] + l.shank * Math.sin(radians(shank)) + l.thigh * Math.sin(radians(thigh)),
        ankle[1] + l.shank * Math.cos(radians(shank)) + l.thigh * Math.cos(radians(thigh)),
        side,
      ] as const;
      /** Opening lifts the free side: seen from the front the pelvis tips over the standing leg. */
      const roll = sign * opens * smooth(0, 0.85, depth);
      const pelvis = { pitch: lean, roll, yaw: 0 };
      const spine = makeSpine(body, lowerToReach(body, hip, pelvis, { [standing]: ankle }), {
        pelvis,
        lumbar: { pitch: lean - 1, roll: roll * 0.8, yaw: 0 },
        lowerChest: { pitch: lean + 1, roll: roll * 0.6, yaw: 0 },
        upperChest: { pitch: lean + 4, roll: roll * 0.5, yaw: 0 },
        neck: { pitch: lean * 0.85 + 10, roll: 0, yaw: 0 },
        head: { pitch: lean * 0.68, roll: 0, yaw: 0 },
      });
      const hipOf = (which: Leg) => place(spine.pelvis, [0, 0, sideSign(which) * l.halfHipWidth]);
      const stands = reachLeg(body, {
        side: standing,
        hip: hipOf(standing),
        pelvis: spine.pelvis,
        planted,
        knee: { fppa: USUAL_FPPA + (opens - USUAL_OPENING) * KNEE_DRIFT, share: smooth(0, 0.8, depth) },
        archDrop: 0,
      });
      const swings = hangLeg(body, {
        side: free,
        hip: hipOf(free),
        pelvis: spine.pelvis,
        hipFlexion: mix(FREE_HIP.start, FREE_HIP.bottom, depth),
        hipAbduction: 3,
        kneeFlexion: mix(FREE_KNEE.start, FREE_KNEE.bottom, depth),
        anklePointing: mix(12, 4, depth),
      });
      const armFor = (which: Leg) => hangArm(body, spine.upperChest, which, armAngles('hanging', depth, lean, 0));
      return {
        body,
        attitude: 'standing',
        spine,
        legs: standing === 'left' ? { left: stands, right: swings } : { left: swings, right: stands },
        arms: { left: armFor('left'), right: armFor('right') },
        handLoad: 0,
        supports: [],
      };
    };
    return (t) => {
      const depth = t <= 0.5 ? minimumJerk(t / 0.45) : minimumJerk((1 - t) / 0.45);
      let side = heelZ * 0.6;
      let shank = 0;
      for (let round = 0; round < 3; round += 1) {
        const shift = side;
        shank = solveMonotone((angle) => centreOfMass(poseFor(depth, angle, shift))[0] - target[0], -25, 30);
        side -= (centreOfMass(poseFor(depth, shank, side))[2] - target[1]) * 1.05;
      }
      return poseFor(depth, shank, side);
    };
  };
