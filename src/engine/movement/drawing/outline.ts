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

/** The smallest upright box around something on the picture, metres. */
type Box = { readonly left: number; readonly right: number; readonly low: number; readonly high: number };

/**
 * The silhouette of a part: places on the picture in order, clockwise or not, and how far along the part (0 to 1) each lies.
 * Columns across its long direction let a point be tested against it in constant time.
 */
export type Outline = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly along: Float64Array;
  readonly box: Box;
  /** How deep inside the outline a point of the picture lies, metres; negative outside. */
  readonly depthInside: (x: number, y: number) => number;
};

/** Whether two outlines could touch. */
export const boxesMeet = ({ box: a }: Outline, { box: b }: Outline): boolean =>
  a.left <= b.right && b.left <= a.right && a.low <= b.high && b.low <= a.high;

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
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    const pu = px * ax + py * ay;
    u[i] = pu;
    v[i] = py * ax - px * ay;
    if (pu < (u[low] ?? 0)) low = i;
    if (pu > (u[high] ?? 0)) high = i;
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
  const columnOf = new Int32Array(n);
  for (let i = 0; i < n; i += 1) columnOf[i] = columnBelow(u[i] ?? 0);
  /** An edge widens each column that lies between its ends. */
  const edge = (i: number, j: number, alongI: number, alongJ: number): void => {
    const ui = u[i] ?? 0;
    const span = (u[j] ?? 0) - ui;
    const vi = v[i] ?? 0;
    const rise = (v[j] ?? 0) - vi;
    const start = columnOf[i] ?? 0;
    const end = columnOf[j] ?? 0;
    const last = Math.max(start, end);
    for (let k = Math.min(start, end) + 1; k <= last; k += 1) {
      const share = Math.min(1, Math.max(0, ((at[k] ?? 0) - ui) / span));
      widen(k, vi + rise * share, alongI + (alongJ - alongI) * share);
    }
  };
  const rings = mesh.along.length;
  for (let r = 0; r < rings; r += 1) {
    const here = mesh.along[r] ?? 0;
    const next = mesh.along[r + 1] ?? here;
    const start = r * around;
    const hasNext = r + 1 < rings;
    for (let p = 0; p < around; p += 1) {
      const i = start + p;
      const beside = p + 1 < around ? i + 1 : start;
      if (columnOf[i] !== columnOf[beside]) edge(i, beside, here, here);
      if (hasNext && columnOf[i] !== columnOf[i + around]) edge(i, i + around, here, next);
    }
  }
  const ringOf = (i: number): number => mesh.along[Math.floor(i / around)] ?? 0;
  widen(0, v[low] ?? 0, ringOf(low));
  widen(columns, v[high] ?? 0, ringOf(high));
  const count = columns * 2;
  const outline = { x: new Float64Array(count), y: new Float64Array(count), along: new Float64Array(count) };
  const box = {
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
  };
  for (let i = 0; i < count; i += 1) {
    const upper = i <= columns;
    const k = upper ? i : count - i;
    const uk = at[k] ?? 0;
    const value = (upper ? top[k] : bottom[k]) ?? 0;
    const px = uk * ax - value * ay;
    const py = uk * ay + value * ax;
    outline.x[i] = px;
    outline.y[i] = py;
    outline.along[i] = (upper ? topAlong[k] : bottomAlong[k]) ?? 0;
    if (px < box.left) box.left = px;
    if (px > box.right) box.right = px;
    if (py < box.low) box.low = py;
    if (py > box.high) box.high = py;
  }
  const to = from + 2 * half;
  const depthInside = (px: number, py: number): number => {
    const off = Math.max(box.left - px, px - box.right, box.low - py, py - box.high);
    if (off > 0) return -off;
    const pu = px * ax + py * ay;
    const pv = py * ax - px * ay;
    const beyond = Math.min(pu - from, to - pu);
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
  return { ...outline, box, depthInside };
};
