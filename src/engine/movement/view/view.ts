import { radians } from '../space/angle.ts';
import { dot, type Vector } from '../space/vector.ts';

/** Where the eye stands. An orbit turns from the front (0) to the person's left (90), right (−90) or back (180). */
export const NAMED_VIEWS = ['anterior', 'posterior', 'lateral-left', 'lateral-right'] as const;
export type NamedView = (typeof NAMED_VIEWS)[number];
export type View = NamedView | { readonly azimuth: number; readonly elevation: number };

/** Room directions of the picture: `right` and `up` lie in it, `toEye` points out of it. */
export type Eye = { readonly right: Vector; readonly up: Vector; readonly toEye: Vector };

const AZIMUTH: Readonly<Record<NamedView, number>> = {
  anterior: 0,
  posterior: 180,
  'lateral-left': 90,
  'lateral-right': -90,
};

/** The eye of a view. Degrees; a named view looks level, without perspective. */
export const makeEye = (view: View): Eye => {
  const { azimuth, elevation } = typeof view === 'string' ? { azimuth: AZIMUTH[view], elevation: 0 } : view;
  const turn = radians(azimuth);
  const lift = radians(elevation);
  const ahead: Vector = [Math.cos(turn), 0, -Math.sin(turn)];
  return {
    right: [-Math.sin(turn), 0, -Math.cos(turn)],
    up: [-ahead[0] * Math.sin(lift), Math.cos(lift), -ahead[2] * Math.sin(lift)],
    toEye: [ahead[0] * Math.cos(lift), Math.sin(lift), ahead[2] * Math.cos(lift)],
  };
};

/** A point on the picture in metres, x to the right and y up, and its nearness to the eye. */
export type Projected = readonly [x: number, y: number, near: number];

/** Parallel projection: lengths across the line of sight keep their size, so that angles can be measured on the picture. */
export const project = (point: Vector, eye: Eye): Projected => [
  dot(point, eye.right),
  dot(point, eye.up),
  dot(point, eye.toEye),
];
