import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Body } from '../body/body.ts';
import { type Pose, sideSign } from '../pose/pose.ts';
import { type Frame, place } from '../space/frame.ts';
import { add, scale, type Vector } from '../space/vector.ts';

/** Bony point at the front of the pelvis, metres from mid-hip as a share of stature: forwards and up. Estimates. */
const ASIS_FORWARDS = 0.035;
const ASIS_UP = 0.048;

/** The bony point at the front of the pelvis on one side: the upper marker of the FPPA. */
export const asisPoint = (body: Body, pelvis: Frame, side: Leg): Vector => {
  const h = body.settings.statureMetres;
  return place(pelvis, [ASIS_FORWARDS * h, ASIS_UP * h, sideSign(side) * body.lengths.halfAsisWidth]);
};

/** Middle of the kneecap of one leg, metres in front of the knee joint as a share of stature: 0.028. Estimate. */
export const kneecapOf = (body: Body, thigh: Frame, shank: Frame): Vector =>
  add(shank.origin, scale(add(thigh.x, shank.x), 0.014 * body.settings.statureMetres));

/** Middle of the kneecap: the middle marker of the FPPA. */
export const kneecapPoint = (pose: Pose, side: Leg): Vector =>
  kneecapOf(pose.body, pose.legs[side].thigh, pose.legs[side].shank);

/** Middle of the ankle: the lower marker of the FPPA. */
export const anklePoint = (pose: Pose, side: Leg): Vector => pose.legs[side].foot.origin;

/** Tip of the big toe. */
export const bigToePoint = (pose: Pose, side: Leg): Vector => {
  const l = pose.body.lengths;
  return place(pose.legs[side].toes, [l.foot * 0.27, 0.008, -sideSign(side) * l.footBreadth * 0.3]);
};
