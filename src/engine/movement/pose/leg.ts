import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Body } from '../body/body.ts';
import { fppaOf } from '../measures/fppa.ts';
import { asisPoint, kneecapOf } from '../measures/landmarks.ts';
import { radians } from '../space/angle.ts';
import { type Frame, facingFrame } from '../space/frame.ts';
import { smooth } from '../space/ramp.ts';
import { solveMonotone } from '../space/solve.ts';
import { add, between, cross, direction, lengthOf, reject, scale, subtract, type Vector } from '../space/vector.ts';
import type { PlantedFoot } from './foot.ts';
import { type LegPose, sideSign } from './pose.ts';

/** Degrees by which the knee may swing in or out around the line from hip to ankle. */
const SWIVEL_LIMIT = 80;

type Bones = { readonly thigh: Frame; readonly shank: Frame };

/** Thigh and shank between a hip and an ankle, the knee turned about that line by `swivel` degrees (inwards positive). */
const bonesAt = (body: Body, ask: PlantedLeg, swivel: number): Bones => {
  const { thigh, shank } = body.lengths;
  const ankle = ask.planted.foot.origin;
  const front = ask.planted.toes.x;
  const line = subtract(ankle, ask.hip);
  const reach = Math.min(lengthOf(line), thigh + shank - 1e-9);
  const axis = direction(line);
  const along = (reach * reach + thigh * thigh - shank * shank) / (2 * reach);
  const size = Math.sqrt(Math.max(0, thigh * thigh - along * along));
  const forwards = direction(reject(front, axis));
  const inwards = scale(cross(axis, forwards), sideSign(ask.side));
  const angle = radians(swivel);
  const bend = add(scale(forwards, Math.cos(angle)), scale(inwards, Math.sin(angle)));
  const knee = add(add(ask.hip, scale(axis, along)), scale(bend, size));
  const bent = smooth(0.03, 0.12, size);
  const ahead = add(scale(bend, bent), scale(direction(between(front, ask.pelvis.x, 0.4)), 1 - bent));
  return {
    thigh: facingFrame(ask.hip, subtract(ask.hip, knee), ahead),
    shank: facingFrame(knee, subtract(knee, ankle), ahead),
  };
};

/** The knee's place in the frontal plane: the wish in degrees of FPPA (inwards positive), and how much of it counts now, 0 to 1. */
export type KneeWish = { readonly fppa: number; readonly share: number };

/** What a planted leg is asked to do. */
export type PlantedLeg = {
  readonly side: Leg;
  readonly hip: Vector;
  readonly pelvis: Frame;
  readonly planted: PlantedFoot;
  readonly knee: KneeWish;
  readonly archDrop: number;
};

/**
 * A leg between a given hip and a given foot. The knee swings around the line from hip to ankle until the frontal plane
 * projection angle on the anterior view is the one asked for: the segments keep their lengths whatever is asked.
 */
export const reachLeg = (body: Body, ask: PlantedLeg): LegPose => {
  const ankle = ask.planted.foot.origin;
  const asis = asisPoint(body, ask.pelvis, ask.side);
  const fppaAt = (swivel: number): number => {
    const { thigh, shank } = bonesAt(body, ask, swivel);
    return fppaOf(ask.side, asis, kneecapOf(body, thigh, shank), ankle);
  };
  const natural = fppaAt(0);
  const target = natural + (ask.knee.fppa - natural) * ask.knee.share;
  const swivel =
    ask.knee.share === 0 ? 0 : solveMonotone((angle) => fppaAt(angle) - target, -SWIVEL_LIMIT, SWIVEL_LIMIT);
  return {
    ...bonesAt(body, ask, swivel),
    foot: ask.planted.foot,
    toes: ask.planted.toes,
    archDrop: ask.archDrop,
    planted: true,
  };
};

/** The joints of a free leg, degrees: flexion and abduction of the hip, flexion of the knee, toes-down of the ankle. */
export type FreeLeg = {
  readonly side: Leg;
  readonly hip: Vector;
  readonly pelvis: Frame;
  readonly hipFlexion: number;
  readonly hipAbduction: number;
  readonly kneeFlexion: number;
  readonly anklePointing: number;
};

/** A leg that hangs from the hip by its joint angles. */
export const hangLeg = (body: Body, ask: FreeLeg): LegPose => {
  const l = body.lengths;
  const { x, y, z } = ask.pelvis;
  const out = Math.sin((ask.hipAbduction * Math.PI) / 180) * sideSign(ask.side);
  const aim = (flexion: number): Vector => {
    const angle = (flexion * Math.PI) / 180;
    return direction(add(add(scale(x, Math.sin(angle)), scale(y, -Math.cos(angle))), scale(z, out)));
  };
  const ahead = (flexion: number): Vector => {
    const angle = (flexion * Math.PI) / 180;
    return add(scale(x, Math.cos(angle)), scale(y, Math.sin(angle)));
  };
  const thighDown = aim(ask.hipFlexion);
  const knee = add(ask.hip, scale(thighDown, l.thigh));
  const shankFlexion = ask.hipFlexion - ask.kneeFlexion;
  const shankDown = aim(shankFlexion);
  const ankle = add(knee, scale(shankDown, l.shank));
  const footAngle = shankFlexion - ask.anklePointing;
  const foot = facingFrame(ankle, scale(aim(footAngle), -1), ahead(footAngle));
  const ball = add(add(ankle, scale(foot.x, l.foot * 0.49)), scale(foot.y, -l.ankleHeight));
  return {
    thigh: facingFrame(ask.hip, scale(thighDown, -1), ahead(ask.hipFlexion)),
    shank: facingFrame(knee, scale(shankDown, -1), ahead(shankFlexion)),
    foot,
    toes: { ...foot, origin: ball },
    archDrop: 0,
    planted: false,
  };
};
