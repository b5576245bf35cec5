import type { AngleKind } from './angle-spec.ts';

/** Where on the body a point of the goniometer belongs. */
export const POINT_IDS = [
  'hip-marker',
  'kneecap',
  'ankle',
  'neck-base',
  'hip-joint',
  'knee-joint',
  'standing-hip-marker',
  'free-hip-marker',
] as const;
export type PointId = (typeof POINT_IDS)[number];

/** How an angle is laid out: its points in order, the one the arms meet at, the one that turns, and the line it is read against. */
export type AnglePlan = {
  readonly points: readonly PointId[];
  /** Positions in `points`. */
  readonly vertex: number;
  readonly moving: number;
  readonly against: 'the-other-arm' | 'plumb-line' | 'level-line';
};

/**
 * The points each angle is defined by. Projection angle: front of the pelvis, kneecap, ankle (Willson, Ireland and Davis
 * 2006); leans: from the vertical; drop: the line between the fronts of the pelvis, from level.
 */
export const ANGLE_PLANS: { readonly [K in AngleKind]: AnglePlan } = {
  'knee-in': { points: ['hip-marker', 'kneecap', 'ankle'], vertex: 1, moving: 2, against: 'the-other-arm' },
  'trunk-lean': { points: ['neck-base', 'hip-joint'], vertex: 1, moving: 0, against: 'plumb-line' },
  'shin-lean': { points: ['knee-joint', 'ankle'], vertex: 1, moving: 0, against: 'plumb-line' },
  'pelvic-drop': { points: ['standing-hip-marker', 'free-hip-marker'], vertex: 0, moving: 1, against: 'level-line' },
};
