import { LEGS, type Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE, FOOT_BEHIND_BALL } from '../body/segment-lengths.table.ts';
import { readMagnitudes } from '../deviations/magnitudes.ts';
import { hangArm } from '../pose/arm.ts';
import { centreOfMass } from '../pose/centre-of-mass.ts';
import { type FootStance, plantFoot } from '../pose/foot.ts';
import { reachLeg } from '../pose/leg.ts';
import { lowerToReach } from '../pose/lower-to-reach.ts';
import { type Pose, type Support, sideSign } from '../pose/pose.ts';
import { makeSpine, type SpineTilts } from '../pose/spine.ts';
import { degrees, radians } from '../space/angle.ts';
import { place } from '../space/frame.ts';
import { clamp, minimumJerk, mix, smooth } from '../space/ramp.ts';
import { solveMonotone } from '../space/solve.ts';
import type { Vector } from '../space/vector.ts';
import { type ArmHabit, armAngles } from './arm-habit.ts';
import { MODIFICATIONS, type Modification, NO_MODIFICATION } from './modifications.table.ts';
import type { DeviationRange, Movement, MovementSettings } from './task.ts';

/** Half the distance between the heels, as a share of stature: a little wider than the hip joints. Estimate. */
const HALF_STANCE = 0.068;
/** Degrees the toes point out before the descent. Estimate. */
const STANCE_TOE_OUT = 1;
/** At the bottom the shin of a free ankle would lean this far, and the thigh of a typical body lies this far above level. Estimates, degrees. */
const WISHED_SHANK = 35.5;
const USUAL_BOTTOM_SHANK = 33.5;
const BOTTOM_THIGH = 30;
/** Sharpness of the bend with which a stiff ankle takes over from the wish. Estimate. */
const ANKLE_BLEND = 6;
/** Standing: nearly straight knees (share of the leg's full length) and a trunk that leans by this many degrees. */
const STANDING_REACH = 0.997;
const STANDING_LEAN = 1.5;
/** The centre of mass lies this share of the foot ahead of the heel: just ahead of the ankle standing, mid-foot squatting. */
const BALANCE_STANDING = 0.42;
const BALANCE_BOTTOM = 0.5;
/** Degrees the trunk can lean before the heels come up instead. Estimate. */
const LEAN_LIMIT = 62;
const LEAN_LOWEST = -4;
/** Of a rounding of the low back the pelvis does this share by tucking under, the chest the rest by coming forwards. Estimate. */
const TUCK_SHARE = 0.62;

/** Share of the depth at an instant: down over 45 % of the time, a short stay, and up again. */
export const squatDepth = (t: number): number => (t <= 0.5 ? minimumJerk(t / 0.45) : minimumJerk((1 - t) / 0.45));

/** The trunk leads the way down a little: its lean grows as this power of the depth. Estimate. */
const LEAN_PACE = 0.8;

/** Shin lean at the bottom, degrees, for the lean that is available: close to the wish for a free ankle, to the limit for a stiff one. */
const wishedShank = (available: number): number =>
  (WISHED_SHANK ** -ANKLE_BLEND + available ** -ANKLE_BLEND) ** (-1 / ANKLE_BLEND);

type Sagittal = { readonly shank: number; readonly lean: number; readonly heelRise: number };

/** A repetition of the two-leg squat. The sagittal plane is solved for balance; the frontal plane obeys the deviations. */
export const prepareSquat =
  (taskArms: ArmHabit, ranges: readonly DeviationRange[]) =>
  ({ body, deviations, modification }: MovementSettings): Movement => {
    const change: Modification = modification === null ? NO_MODIFICATION : MODIFICATIONS[modification];
    const { leg, person, commanded } = readMagnitudes(ranges, deviations);
    const l = body.lengths;
    const h = body.settings.statureMetres;
    const commandedLean = commanded('forward-lean');
    const hipHeight = (depth: number): number => {
      const standing = l.ankleHeight + (l.shank + l.thigh) * STANDING_REACH;
      const usualThigh = l.thigh / body.settings.thighFactor;
      const bottom =
        l.ankleHeight + l.shank * Math.cos(radians(USUAL_BOTTOM_SHANK)) + usualThigh * Math.sin(radians(BOTTOM_THIGH));
      return mix(standing, bottom, depth);
    };
    const heelToBall = l.foot * FOOT_BEHIND_BALL;

    const stanceOf = (side: Leg, depth: number, with_: Modification, extraRise: number): FootStance => ({
      heel: [-l.foot * FOOT_BEHIND_ANKLE, 0, sideSign(side) * h * HALF_STANCE * with_.stanceFactor],
      toeOut: STANCE_TOE_OUT + with_.toeOut + leg('feet-out', side) * depth,
      heelRise: (leg('heels-rise', side) / 1000) * minimumJerk(depth * 1.1 - 0.1) + extraRise,
      wedge: with_.wedge,
      archDrop: (Math.max(0, leg('feet-flatten', side)) / 1000) * depth,
    });

    const poseFor = (depth: number, sagittal: Sagittal, with_: Modification): Pose => {
      const arms = with_.arms === 'as-task' ? taskArms : with_.arms;
      const planted = {
        left: plantFoot(body, 'left', stanceOf('left', depth, with_, sagittal.heelRise)),
        right: plantFoot(body, 'right', stanceOf('right', depth, with_, sagittal.heelRise)),
      };
      const ankleX = (planted.left.foot.origin[0] + planted.right.foot.origin[0]) / 2;
      const ankleY = (planted.left.foot.origin[1] + planted.right.foot.origin[1]) / 2;
      const kneeX = ankleX + l.shank * Math.sin(radians(sagittal.shank));
      const kneeY = ankleY + l.shank * Math.cos(radians(sagittal.shank));
      const rise = clamp((hipHeight(depth) + (ankleY - l.ankleHeight) - kneeY) / l.thigh, -0.99, 0.99999);
      const hipY = kneeY + l.thigh * rise;
      const hipX = kneeX - l.thigh * Math.sqrt(1 - rise * rise);
      const shift = (person('shift') / 1000) * depth;
      const tuck = (person('low-back-rounds') - person('low-back-arches')) * minimumJerk(depth * 1.15 - 0.15);
      const { lean } = sagittal;
      const upright = { roll: 0, yaw: 0 };
      const tilts: SpineTilts = {
        pelvis: { ...upright, pitch: lean - tuck * TUCK_SHARE },
        lumbar: { ...upright, pitch: lean - tuck * 0.12 },
        lowerChest: { ...upright, pitch: lean + tuck * (1 - TUCK_SHARE) },
        upperChest: { ...upright, pitch: lean + 3 + tuck * (1 - TUCK_SHARE) },
        neck: { ...upright, pitch: lean * 0.72 + 14 },
        head: { ...upright, pitch: lean * 0.22 },
      };
      const ankles = { left: planted.left.foot.origin, right: planted.right.foot.origin };
      const spine = makeSpine(body, lowerToReach(body, [hipX, hipY, shift], tilts.pelvis, ankles), tilts);
      const legFor = (side: Leg) =>
        reachLeg(body, {
          side,
          hip: place(spine.pelvis, [0, 0, sideSign(side) * l.halfHipWidth]),
          pelvis: spine.pelvis,
          planted: planted[side],
          knee: { fppa: leg('knee-in', side), share: smooth(0, 0.8, depth) },
          archDrop: (leg('feet-flatten', side) / 1000) * depth,
        });
      const fall = person('arms-fall');
      const armFor = (side: Leg) => hangArm(body, spine.upperChest, side, armAngles(arms, depth, lean, fall));
      return {
        body,
        attitude: 'standing',
        spine,
        legs: { left: legFor('left'), right: legFor('right') },
        arms: { left: armFor('left'), right: armFor('right') },
        handLoad: with_.handLoad,
        supports: supportsOf(with_, planted),
      };
    };

    const footMiddle = (depth: number): number =>
      l.foot * (mix(BALANCE_STANDING, BALANCE_BOTTOM, depth) - FOOT_BEHIND_ANKLE);
    /** The trunk lean that keeps the centre of mass over the foot. */
    const leanFor = (depth: number, shank: number, heelRise: number, with_: Modification): number =>
      solveMonotone(
        (lean) => centreOfMass(poseFor(depth, { shank, lean, heelRise }, with_))[0] - footMiddle(depth),
        LEAN_LOWEST,
        85,
      );

    const ownRise = (depth: number): number =>
      ((leg('heels-rise', 'left') + leg('heels-rise', 'right')) / 2000) * minimumJerk(depth * 1.1 - 0.1);
    const pitchOf = (rise: number): number => degrees(Math.asin(clamp(rise / heelToBall, 0, 0.9)));
    const limit = body.settings.dorsiflexionDegrees;
    const available = (rise: number): number => limit + pitchOf(ownRise(1) + rise);
    const gain = wishedShank(available(change.wedge)) - wishedShank(available(0));
    /** Shin lean at the bottom: what the ankle lets happen, or such that the trunk leans past the shin as asked. */
    const plainShank =
      commandedLean === undefined
        ? wishedShank(available(0))
        : solveMonotone((shank) => shank + commandedLean - leanFor(1, shank, 0, NO_MODIFICATION), 2, available(0));
    /** When the trunk would have to lean past its limit the heels lift, and with them the shin leans on. */
    const leanWithRise = (rise: number): number => leanFor(1, plainShank + gain + pitchOf(rise), rise, change);
    const forcedRise =
      leanWithRise(0) <= LEAN_LIMIT ? 0 : solveMonotone((rise) => LEAN_LIMIT - leanWithRise(rise), 0, 0.09);
    const bottomLean = leanWithRise(forcedRise);

    return (t) => {
      const depth = squatDepth(t);
      const heelRise = forcedRise * minimumJerk(depth * 1.1 - 0.1);
      const wished = mix(STANDING_LEAN, bottomLean, depth ** LEAN_PACE);
      const balance = (shank: number): number =>
        centreOfMass(poseFor(depth, { shank, lean: wished, heelRise }, change))[0] - footMiddle(depth);
      const shank = solveMonotone(balance, -5, available(change.wedge + heelRise));
      const lean = Math.abs(balance(shank)) < 1e-6 ? wished : leanFor(depth, shank, heelRise, change);
      return poseFor(depth, { shank, lean, heelRise }, change);
    };
  };

const supportsOf = (
  change: Modification,
  planted: Record<Leg, { foot: { origin: Vector }; toes: { origin: Vector } }>,
): Support[] => {
  const supports: Support[] = [];
  for (const side of LEGS) {
    const origin = planted[side].foot.origin;
    const toes = planted[side].toes.origin;
    const yaw = degrees(Math.atan2(-(toes[2] - origin[2]), toes[0] - origin[0]));
    if (change.wedge > 0) supports.push({ kind: 'wedge', side, height: change.wedge, origin, yaw });
    if (change.archPad) supports.push({ kind: 'arch-pad', side, origin, yaw });
  }
  if (change.band) supports.push({ kind: 'band' });
  return supports;
};
