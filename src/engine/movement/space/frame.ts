import { radians } from './angle.ts';
import { add, cross, direction, dot, reject, scale, type Vector } from './vector.ts';

/** A right-handed set of axes at a joint: x to the front of the segment, y towards its upper end, z to the right. */
export type Frame = { readonly origin: Vector; readonly x: Vector; readonly y: Vector; readonly z: Vector };

/** Degrees. pitch: leaning forwards; roll: leaning to the right; yaw: turning to the left. */
export type Tilt = { readonly pitch: number; readonly roll: number; readonly yaw: number };

/** Where a point given in the axes of `frame` lies in the room. */
export const place = (frame: Frame, local: Vector): Vector => [
  frame.origin[0] + frame.x[0] * local[0] + frame.y[0] * local[1] + frame.z[0] * local[2],
  frame.origin[1] + frame.x[1] * local[0] + frame.y[1] * local[1] + frame.z[1] * local[2],
  frame.origin[2] + frame.x[2] * local[0] + frame.y[2] * local[1] + frame.z[2] * local[2],
];

const turnAboutZ = (v: Vector, angle: number): Vector => {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [v[0] * c - v[1] * s, v[0] * s + v[1] * c, v[2]];
};
const turnAboutX = (v: Vector, angle: number): Vector => {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [v[0], v[1] * c - v[2] * s, v[1] * s + v[2] * c];
};
const turnAboutY = (v: Vector, angle: number): Vector => {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [v[0] * c + v[2] * s, v[1], -v[0] * s + v[2] * c];
};

/** Axes at `origin`, upright and then pitched, rolled and yawed, in that order: seen from the front, roll keeps its size whatever the pitch. */
export const tiltedFrame = (origin: Vector, tilt: Tilt): Frame => {
  const turn = (v: Vector): Vector =>
    turnAboutY(turnAboutX(turnAboutZ(v, -radians(tilt.pitch)), radians(tilt.roll)), radians(tilt.yaw));
  return { origin, x: turn([1, 0, 0]), y: turn([0, 1, 0]), z: turn([0, 0, 1]) };
};

/** Axes at `origin` whose y runs along `up` and whose x is as near as may be to `front`. */
export const facingFrame = (origin: Vector, up: Vector, front: Vector): Frame => {
  const y = direction(up);
  const x = direction(reject(front, y));
  return { origin, x, y, z: cross(x, y) };
};

/** The same axes at another place. */
export const movedTo = (frame: Frame, origin: Vector): Frame => ({ ...frame, origin });

/** A room direction in the axes of the frame. */
export const toLocal = (frame: Frame, v: Vector): Vector => [dot(v, frame.x), dot(v, frame.y), dot(v, frame.z)];

/** The point `metres` up the y axis of the frame. */
export const alongUp = (frame: Frame, metres: number): Vector => add(frame.origin, scale(frame.y, metres));
