import { UNITS } from '#engine/movement/drawing/path-data.ts';
import type { PicturePoint } from '#engine/movement/measures/goniometer.ts';
import type { NamedView } from '#engine/movement/view/view.ts';

/**
 * Where a point lies on the picture in words: whole centimetres above the floor and from the middle line, as somebody would
 * read it off a grid behind the person. It names a place, never a landmark.
 */
export const describePlace = ({ x, y }: PicturePoint, view: NamedView): string => {
  const up = Math.round((-y / UNITS) * 100);
  const right = Math.round((x / UNITS) * 100);
  const height = up >= 0 ? `${up} cm above the floor` : `${-up} cm below the floor line`;
  if (right === 0) return `${height}, on the middle line`;
  const middle = view === 'anterior' ? 'the middle line' : 'the line through the ankles';
  return `${height}, ${Math.abs(right)} cm to the ${right > 0 ? 'right' : 'left'} of ${middle} as you look`;
};
