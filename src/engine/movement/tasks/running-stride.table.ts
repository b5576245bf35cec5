import type { Knot } from '../space/periodic-curve.ts';

/**
 * One stride of an easy run at about 2.2 metres a second, from the strike of a foot to its next strike. Estimates, drawn so
 * that strike, mid-stance, toe-off and swing show the knee bends that are usual for running: about 10, 45, 30 and 110 degrees.
 */

/** The foot stands from its strike to this share of the stride. */
export const TOE_OFF = 0.35;
/** The ball of the foot ahead of the hips, in leg lengths (thigh and shank). */
export const BALL_AHEAD: readonly Knot[] = [
  [0, 0.365],
  [0.05, 0.29],
  [0.12, 0.17],
  [0.2, 0.028],
  [0.28, -0.12],
  [0.35, -0.24],
  [0.42, -0.345],
  [0.51, -0.36],
  [0.6, -0.19],
  [0.7, 0.13],
  [0.8, 0.345],
  [0.9, 0.395],
];
/** The ball of the foot over the floor, in leg lengths. */
export const BALL_HEIGHT: readonly Knot[] = [
  [0, 0.022],
  [0.05, 0],
  [0.12, 0],
  [0.2, 0],
  [0.28, 0],
  [0.35, 0.002],
  [0.42, 0.1],
  [0.51, 0.25],
  [0.6, 0.31],
  [0.7, 0.245],
  [0.8, 0.165],
  [0.9, 0.085],
];
/** Heel over toes, degrees. */
export const FOOT_PITCH: readonly Knot[] = [
  [0, -8],
  [0.05, 0],
  [0.12, 0],
  [0.2, 4],
  [0.28, 22],
  [0.35, 48],
  [0.42, 68],
  [0.51, 86],
  [0.6, 82],
  [0.7, 52],
  [0.8, 15],
  [0.9, -10],
];
/** Hip joints over the ankle height of standing: mean and swing up and down, in leg lengths; lowest a little before mid-stance. */
export const HIP_HEIGHT = { mean: 0.957, swing: 0.041, lowest: 0.14 } as const;
/** Degrees. The trunk leans forwards; pelvis and chest turn against each other. */
export const TRUNK = { lean: 8, pelvisTurn: 5, chestTurn: 9 } as const;
/** Arms: middle and swing of the upper arm, degrees, and bend of the elbow. */
export const ARMS = { middle: -12, swing: 34, elbow: 88, elbowSwing: 14 } as const;
/** Feet land close to the midline: share of stature. */
export const HALF_TRACK = 0.022;
