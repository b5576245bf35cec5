import type { Vector } from '../space/vector.ts';

/** A skin stretched over rings. `along` holds each ring's place on the part, 0 to 1. */
export type Mesh = {
  readonly along: readonly number[];
  /** Points around each ring; the first lies at the front and they run towards the outer side (or the right). */
  readonly around: number;
  /** x, y, z of point `p` of ring `r` start at `(r * around + p) * 3`. Metres. */
  readonly points: Float64Array;
};

/** Points around a limb on a finished plate and in a film, and around something as small as a toe. */
export const AROUND_LIMB = 18;
export const AROUND_IN_FILM = 12;
export const AROUND_TOE = 8;

export const meshPoint = (mesh: Mesh, index: number): Vector => {
  const i = index * 3;
  return [mesh.points[i] ?? 0, mesh.points[i + 1] ?? 0, mesh.points[i + 2] ?? 0];
};
