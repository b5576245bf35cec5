import { smooth } from '../space/ramp.ts';
import { inkContour } from './ink.ts';
import type { FlatMesh } from './outline.ts';
import type { SkinPoint } from './part.ts';

/** A point of the skin on the picture and how squarely it faces the eye, −1 to 1. */
export type SeenPoint = { readonly x: number; readonly y: number; readonly facing: number };

/** Where a point of the skin lies on the picture. */
export const seenPoint = (flat: FlatMesh, [along, angle]: SkinPoint): SeenPoint => {
  const { along: places, around } = flat.mesh;
  let ring = 0;
  while (ring < places.length - 2 && (places[ring + 1] ?? 0) < along) ring += 1;
  const from = places[ring] ?? 0;
  const to = places[ring + 1] ?? 1;
  const share = to > from ? Math.min(1, Math.max(0, (along - from) / (to - from))) : 0;
  const turn = ((((angle % 360) + 360) % 360) / 360) * around;
  const point = Math.floor(turn) % around;
  const rest = turn - Math.floor(turn);
  const next = (point + 1) % around;
  const at = (values: Float64Array): number => {
    const a = values[ring * around + point] ?? 0;
    const b = values[ring * around + next] ?? 0;
    const c = values[(ring + 1) * around + point] ?? 0;
    const d = values[(ring + 1) * around + next] ?? 0;
    const low = a + (b - a) * rest;
    return low + (c + (d - c) * rest - low) * share;
  };
  const x = at(flat.x);
  const y = at(flat.y);
  const near = at(flat.near);
  const middle = (share < 0.5 ? ring : ring + 1) * 3;
  const dx = x - (flat.middles[middle] ?? 0);
  const dy = y - (flat.middles[middle + 1] ?? 0);
  const dn = near - (flat.middles[middle + 2] ?? 0);
  return { x, y, facing: dn / (Math.sqrt(dx * dx + dy * dy + dn * dn) || 1) };
};

/** A smooth path through skin points: two more between each pair. */
const denser = (points: readonly SkinPoint[]): SkinPoint[] => {
  const out: SkinPoint[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1] ?? point;
    const next = points[i + 1];
    if (next === undefined) {
      out.push(point);
      return;
    }
    const after = points[i + 2] ?? next;
    for (let k = 0; k < 3; k += 1) {
      const u = k / 3;
      const blend = (j: 0 | 1): number =>
        ((-u + 2 * u * u - u ** 3) * before[j] +
          (2 - 5 * u * u + 3 * u ** 3) * point[j] +
          (u + 4 * u * u - 3 * u ** 3) * next[j] +
          (u ** 3 - u * u) * after[j]) /
        2;
      out.push([blend(0), blend(1)]);
    }
  });
  return out;
};

/** A line of a table never changes, so its denser points are worked out once. */
const DENSER = new WeakMap<readonly SkinPoint[], readonly SkinPoint[]>();
const denseLine = (points: readonly SkinPoint[]): readonly SkinPoint[] => {
  const known = DENSER.get(points);
  if (known !== undefined) return known;
  const dense = denser(points);
  DENSER.set(points, dense);
  return dense;
};

/** A pen line along the skin: fades where the skin turns away, tapers at its ends. Width in metres. */
export const skinLinePath = (flat: FlatMesh, points: readonly SkinPoint[], thickness: number): string => {
  if (!points.some((point) => seenPoint(flat, point).facing > 0)) return '';
  const dense = denseLine(points);
  const last = dense.length - 1;
  const x = new Float64Array(last + 2);
  const y = new Float64Array(last + 2);
  const width = new Float64Array(last + 2);
  dense.forEach((point, i) => {
    const seen = seenPoint(flat, point);
    x[i] = seen.x;
    y[i] = seen.y;
    width[i] = thickness * (0.35 + 0.65 * Math.sin((Math.PI * i) / last)) * smooth(0.02, 0.35, seen.facing);
  });
  x[last + 1] = x[last] ?? 0;
  y[last + 1] = y[last] ?? 0;
  return inkContour({ x, y, width });
};

/** The part of a line on the skin that faces the eye, as spots of the picture. */
export const facingSpots = (flat: FlatMesh, points: readonly SkinPoint[]): readonly SeenPoint[] =>
  denseLine(points)
    .map((point) => seenPoint(flat, point))
    .filter(({ facing }) => facing > 0);
