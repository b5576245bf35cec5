/** A point or direction in metres: x forwards, y up, z to the person's right. Origin on the floor, midway between the ankles. */
export type Vector = readonly [x: number, y: number, z: number];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vector, b: Vector): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
export const between = (a: Vector, b: Vector, share: number): Vector => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** Unit vector along `a`; the zero vector gives straight up, so that a folded segment still has a direction. */
export const direction = (a: Vector): Vector => {
  const size = lengthOf(a);
  return size < 1e-12 ? [0, 1, 0] : scale(a, 1 / size);
};

/** The part of `a` that is at right angles to the unit vector `axis`. */
export const reject = (a: Vector, axis: Vector): Vector => subtract(a, scale(axis, dot(a, axis)));
