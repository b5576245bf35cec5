import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Body } from '../body/body.ts';
import { radians } from '../space/angle.ts';
import { type Frame, facingFrame, place } from '../space/frame.ts';
import { add, direction, reject, scale, type Vector } from '../space/vector.ts';
import { type ArmPose, sideSign } from './pose.ts';

/** Degrees. raise: 0 hanging, 90 straight ahead, 180 overhead, in the axes of the chest; out: away from the midline. */
export type ArmAngles = {
  readonly raise: number;
  readonly out: number;
  readonly elbow: number;
  /** Degrees the forearm turns inwards across the body as the elbow bends; 0 bends it straight ahead. */
  readonly across: number;
};

/** The shoulder blade lifts the shoulder joint with the arm: about 3 per cent of stature overhead. Estimate. */
const SHOULDER_LIFT = 0.028;

/** A relaxed hand turns its back this far to the front, degrees. Estimate. */
const HAND_TURN = 38;

/** An arm that hangs from the chest by its joint angles. */
export const hangArm = (body: Body, chest: Frame, side: Leg, angles: ArmAngles): ArmPose => {
  const l = body.lengths;
  const sign = sideSign(side);
  const lift = (body.settings.statureMetres * SHOULDER_LIFT * Math.max(0, angles.raise)) / 180;
  const shoulder = place(chest, [
    -0.004,
    l.upperChest - l.shoulderBelowNeck + lift,
    sign * (l.halfShoulderWidth - 0.35 * lift),
  ]);
  const raise = radians(angles.raise);
  const out = radians(angles.out);
  const room = (v: Vector): Vector => add(add(scale(chest.x, v[0]), scale(chest.y, v[1])), scale(chest.z, v[2]));
  const down = room([Math.sin(raise) * Math.cos(out), -Math.cos(raise) * Math.cos(out), sign * Math.sin(out)]);
  const front = room([Math.cos(raise), Math.sin(raise), 0]);
  const inwards = room([0, 0, -sign]);
  const upperArm = facingFrame(shoulder, scale(down, -1), front);
  const bend = radians(angles.elbow);
  const across = radians(angles.across);
  const towards = direction(
    add(scale(upperArm.x, Math.cos(across)), scale(direction(reject(inwards, down)), Math.sin(across))),
  );
  const elbow = add(shoulder, scale(down, l.upperArm));
  const forearmDown = direction(add(scale(down, Math.cos(bend)), scale(towards, Math.sin(bend))));
  const forearm = facingFrame(elbow, scale(forearmDown, -1), upperArm.x);
  const turned = radians(HAND_TURN);
  const thumbwards = add(scale(forearm.x, Math.cos(turned)), scale(forearm.z, -sign * Math.sin(turned)));
  const hand = facingFrame(add(elbow, scale(forearmDown, l.forearm)), forearm.y, thumbwards);
  return { upperArm, forearm, hand };
};
