import { degrees } from '../space/angle.ts';

/** A point on a picture, in any unit, y in either sense. */
export type PicturePoint = { readonly x: number; readonly y: number };

/**
 * The angle in degrees, 0 to 180, between the arms of a goniometer laid on a picture: from `vertex` to `first` and to
 * `second`. Two points on top of each other give 0.
 */
export const goniometerAngle = (first: PicturePoint, vertex: PicturePoint, second: PicturePoint): number => {
  const ax = first.x - vertex.x;
  const ay = first.y - vertex.y;
  const bx = second.x - vertex.x;
  const by = second.y - vertex.y;
  return degrees(Math.atan2(Math.abs(ax * by - ay * bx), ax * bx + ay * by));
};
