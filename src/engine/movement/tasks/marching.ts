import type { Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE } from '../body/segment-lengths.table.ts';
import { readMagnitudes } from '../deviations/magnitudes.ts';
import { hangArm } from '../pose/arm.ts';
import { plantFoot } from '../pose/foot.ts';
import { hangLeg, reachLeg } from '../pose/leg.ts';
import { lowerToReach } from '../pose/lower-to-reach.ts';
import { type LegPose, sideSign } from '../pose/pose.ts';
import { leanSideways } from '../pose/side-lean.ts';
import { makeSpine } from '../pose/spine.ts';
import { place } from '../space/frame.ts';
import { standingLeg } from './standing-leg.ts';
import type { DeviationRange, Movement, MovementSettings } from './task.ts';

/** Largest bend of the lifted hip and knee, and swing of the arms, degrees. Estimates: the figure is schematic. */
const HIP_BEND = 82;
const KNEE_BEND = 88;
const ARM_SWING = 32;
/** Hips sway over the standing foot by this share of stature. Estimate. */
const SWAY = 0.042;

/** Marching on the spot, one lift of each leg, first with the chosen leg standing: schematic, not balanced. */
export const prepareMarching =
  (ranges: readonly DeviationRange[]) =>
  (settings: MovementSettings): Movement => {
    const { body, deviations } = settings;
    const first = settings.leg ?? standingLeg(ranges, deviations);
    const second: Leg = first === 'left' ? 'right' : 'left';
    const { leg } = readMagnitudes(ranges, deviations);
    const l = body.lengths;
    const h = body.settings.statureMetres;
    const plant = (side: Leg) =>
      plantFoot(body, side, {
        heel: [-l.foot * FOOT_BEHIND_ANKLE, 0, sideSign(side) * h * 0.048],
        toeOut: 5,
        heelRise: 0,
        wedge: 0,
        archDrop: 0,
      });
    const planted = { left: plant('left'), right: plant('right') };
    return (t) => {
      const wave = Math.sin(2 * Math.PI * t);
      const lift = wave * wave;
      const [standing, lifted] = wave >= 0 ? [first, second] : [second, first];
      const sign = sideSign(standing);
      const side = sign * SWAY * h * lift;
      const drop = -sign * leg('pelvic-drop', standing) * lift;
      const over = sign * leg('trunk-lean', standing) * lift;
      const rolls = leanSideways(body, drop, over);
      const pelvis = { pitch: 2, roll: drop, yaw: 0 };
      const hip = lowerToReach(body, [0.045, h * 0.6, side], pelvis, {
        left: planted.left.foot.origin,
        right: planted.right.foot.origin,
      });
      const spine = makeSpine(body, hip, {
        pelvis,
        lumbar: { pitch: 2, roll: rolls.lumbar, yaw: 0 },
        lowerChest: { pitch: 2, roll: rolls.lowerChest, yaw: 0 },
        upperChest: { pitch: 5, roll: rolls.upperChest, yaw: 0 },
        neck: { pitch: 15, roll: over * 0.5, yaw: 0 },
        head: { pitch: 0, roll: over * 0.25, yaw: 0 },
      });
      const hipOf = (which: Leg) => place(spine.pelvis, [0, 0, sideSign(which) * l.halfHipWidth]);
      const stand = (which: Leg): LegPose =>
        reachLeg(body, {
          side: which,
          hip: hipOf(which),
          pelvis: spine.pelvis,
          planted: planted[which],
          knee: { fppa: 0, share: 0 },
          archDrop: 0,
        });
      const raise = (which: Leg): LegPose => {
        const down = stand(which);
        if (lift < 0.02) return down;
        return hangLeg(body, {
          side: which,
          hip: hipOf(which),
          pelvis: spine.pelvis,
          hipFlexion: HIP_BEND * lift + 4,
          hipAbduction: 3,
          kneeFlexion: KNEE_BEND * lift + 4,
          anklePointing: 12 * lift,
        });
      };
      const armFor = (which: Leg) =>
        hangArm(body, spine.upperChest, which, {
          raise: 6 + (which === standing ? 1 : -0.6) * ARM_SWING * lift,
          out: 8,
          elbow: 14 + 40 * lift,
          across: 12,
        });
      return {
        body,
        attitude: 'standing',
        spine,
        legs:
          lifted === 'left'
            ? { left: raise('left'), right: stand('right') }
            : { left: stand('left'), right: raise('right') },
        arms: { left: armFor('left'), right: armFor('right') },
        handLoad: 0,
        supports: [],
      };
    };
  };
