import type { Eye } from '../view/view.ts';
import type { Mesh } from './mesh.ts';

/** A mesh on the picture: x, y and nearness of every point, metres. */
export type FlatMesh = {
  readonly mesh: Mesh;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly near: Float64Array;
  /** x, y and nearness of the middle of ring `r`, from `3 * r`. */
  readonly middles: Float64Array;
};

/** A point of an outline and how far along the part (0 to 1) it lies. */
export type OutlinePoint = { readonly x: number; readonly y: number; readonly along: number };

/** The silhouette of a part. Columns across its long direction let a point be tested against it in constant time. */
export type Outline = {
  readonly points: readonly OutlinePoint[];
  /** How deep inside the outline a point of the picture lies, metres; negative outside. */
  readonly depthInside: (x: number, y: number) => number;
};

/** The mesh as the eye sees it. */
export const flatten = (mesh: Mesh, eye: Eye): FlatMesh => {
  const count = mesh.points.length / 3;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const near = new Float64Array(count);
  const [r0, r1, r2] = eye.right;
  const [u0, u1, u2] = eye.up;
  const [e0, e1, e2] = eye.toEye;
  for (let i = 0; i < count; i += 1) {
    const a = mesh.points[i * 3] ?? 0;
    const b = mesh.points[i * 3 + 1] ?? 0;
    const c = mesh.points[i * 3 + 2] ?? 0;
    x[i] = a * r0 + b * r1 + c * r2;
    y[i] = a * u0 + b * u1 + c * u2;
    near[i] = a * e0 + b * e1 + c * e2;
  }
  return { mesh, x, y, near, middles: middlesOf(x, y, near, mesh.around) };
};

const middlesOf = (x: Float64Array, y: Float64Array, near: Float64Array, around: number): Float64Array => {
  const rings = x.length / around;
  const middles = new Float64Array(rings * 3);
  for (let r = 0; r < rings; r += 1) {
    let sx = 0;
    let sy = 0;
    let sn = 0;
    for (let p = r * around; p < (r + 1) * around; p += 1) {
      sx += x[p] ?? 0;
      sy += y[p] ?? 0;
      sn += near[p] ?? 0;
    }
    middles[r * 3] = sx / around;
    middles[r * 3 + 1] = sy / around;
    middles[r * 3 + 2] = sn / around;
  }
  return middles;
};

/** The direction in which the points spread most. */
const longDirection = (x: Float64Array, y: Float64Array): readonly [number, number] => {
  const n = x.length;
  let mx = 0;
  let my = 0;
  for (let i = 0; i < n; i += 1) {
    mx += x[i] ?? 0;
    my += y[i] ?? 0;
  }
  mx /= n;
  my /= n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i += 1) {
    const dx = (x[i] ?? 0) - mx;
    const dy = (y[i] ?? 0) - my;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return [Math.cos(angle), Math.sin(angle)];
};

/**
 * The silhouette of a flat mesh. The picture is cut into columns across the part's long direction, closer together at its
 * ends; every mesh edge that crosses a column widens its span. Exact for any part whose columns are in one piece.
 */
export const traceOutline = (flat: FlatMesh, columns: number, axis = longDirection(flat.x, flat.y)): Outline => {
  const { x, y, mesh } = flat;
  const { around } = mesh;
  const [ax, ay] = axis;
  const n = x.length;
  const u = new Float64Array(n);
  const v = new Float64Array(n);
  let low = 0;
  let high = 0;
  for (let i = 0; i < n; i += 1) {
    u[i] = (x[i] ?? 0) * ax + (y[i] ?? 0) * ay;
    v[i] = (y[i] ?? 0) * ax - (x[i] ?? 0) * ay;
    if ((u[i] ?? 0) < (u[low] ?? 0)) low = i;
    if ((u[i] ?? 0) > (u[high] ?? 0)) high = i;
  }
  const from = u[low] ?? 0;
  const half = Math.max(((u[high] ?? 0) - from) / 2, 1e-9);
  const middle = from + half;
  const at = new Float64Array(columns + 1);
  for (let k = 0; k <= columns; k += 1) at[k] = middle - half * Math.cos((Math.PI * k) / columns);
  const columnBelow = (value: number): number =>
    (Math.acos(Math.min(1, Math.max(-1, (middle - value) / half))) * columns) / Math.PI;
  const top = new Float64Array(columns + 1).fill(Number.NEGATIVE_INFINITY);
  const bottom = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const topAlong = new Float64Array(columns + 1);
  const bottomAlong = new Float64Array(columns + 1);
  const widen = (k: number, value: number, along: number): void => {
    if (value > (top[k] ?? 0)) {
      top[k] = value;
      topAlong[k] = along;
    }
    if (value < (bottom[k] ?? 0)) {
      bottom[k] = value;
      bottomAlong[k] = along;
    }
  };
  const columnOf = new Float64Array(n);
  for (let i = 0; i < n; i += 1) columnOf[i] = columnBelow(u[i] ?? 0);
  const edge = (i: number, j: number, alongI: number, alongJ: number): void => {
    const start = columnOf[i] ?? 0;
    const end = columnOf[j] ?? 0;
    const first = Math.max(0, Math.ceil(Math.min(start, end) - 1e-6));
    const last = Math.min(columns, Math.floor(Math.max(start, end) + 1e-6));
    if (first > last) return;
    const ui = u[i] ?? 0;
    const span = (u[j] ?? 0) - ui;
    const vi = v[i] ?? 0;
    const rise = (v[j] ?? 0) - vi;
    for (let k = first; k <= last; k += 1) {
      const share = span === 0 ? 0 : Math.min(1, Math.max(0, ((at[k] ?? 0) - ui) / span));
      widen(k, vi + rise * share, alongI + (alongJ - alongI) * share);
    }
  };
  const rings = mesh.along.length;
  for (let r = 0; r < rings; r += 1) {
    const here = mesh.along[r] ?? 0;
    const next = mesh.along[r + 1] ?? here;
    for (let p = 0; p < around; p += 1) {
      const i = r * around + p;
      edge(i, r * around + ((p + 1) % around), here, here);
      if (r + 1 < rings) edge(i, i + around, here, next);
    }
  }
  const ringOf = (i: number): number => mesh.along[Math.floor(i / around)] ?? 0;
  widen(0, v[low] ?? 0, ringOf(low));
  widen(columns, v[high] ?? 0, ringOf(high));
  const points: OutlinePoint[] = [];
  const add = (k: number, value: number, along: number): void => {
    const uk = at[k] ?? 0;
    points.push({ x: uk * ax - value * ay, y: uk * ay + value * ax, along });
  };
  for (let k = 0; k <= columns; k += 1) add(k, top[k] ?? 0, topAlong[k] ?? 0);
  for (let k = columns - 1; k > 0; k -= 1) add(k, bottom[k] ?? 0, bottomAlong[k] ?? 0);
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let floor = Number.POSITIVE_INFINITY;
  let ceiling = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    left = Math.min(left, point.x);
    right = Math.max(right, point.x);
    floor = Math.min(floor, point.y);
    ceiling = Math.max(ceiling, point.y);
  }
  const depthInside = (px: number, py: number): number => {
    const off = Math.max(left - px, px - right, floor - py, py - ceiling);
    if (off > 0) return -off;
    const pu = px * ax + py * ay;
    const pv = py * ax - px * ay;
    const beyond = Math.min(pu - from, from + 2 * half - pu);
    if (beyond < 0) return beyond;
    const place = columnBelow(pu);
    const k = Math.min(Math.floor(place), columns - 1);
    const a = at[k] ?? 0;
    const b = at[k + 1] ?? 0;
    const share = b > a ? (pu - a) / (b - a) : 0;
    const t = (top[k] ?? 0) + ((top[k + 1] ?? 0) - (top[k] ?? 0)) * share;
    const s = (bottom[k] ?? 0) + ((bottom[k + 1] ?? 0) - (bottom[k] ?? 0)) * share;
    return Math.min(t - pv, pv - s);
  };
  return { points, depthInside };
};
