import { closedPath, type Spot } from './path-data.ts';

/** A point of a pen stroke and the width of the line there, metres. */
export type InkPoint = Spot & { readonly width: number };

/** Thinner than this the pen is off the paper. Metres. */
const FAINTEST = 0.0006;

/** Normal of the line at point `i`, pointing to its left. */
const normalAt = (points: readonly Spot[], i: number, closed: boolean): readonly [number, number] => {
  const n = points.length;
  const before = points[closed ? (i - 1 + n) % n : Math.max(i - 1, 0)];
  const after = points[closed ? (i + 1) % n : Math.min(i + 1, n - 1)];
  const dx = (after?.x ?? 0) - (before?.x ?? 0);
  const dy = (after?.y ?? 0) - (before?.y ?? 0);
  const size = Math.hypot(dx, dy) || 1;
  return [-dy / size, dx / size];
};

/** One pen stroke as a filled shape: as wide at each point as the point says, sharp at both ends. */
export const inkStroke = (points: readonly InkPoint[]): string => {
  if (points.length < 2) return '';
  const left: Spot[] = [];
  const right: Spot[] = [];
  points.forEach((point, i) => {
    const [nx, ny] = normalAt(points, i, false);
    const half = point.width / 2;
    left.push({ x: point.x + nx * half, y: point.y + ny * half });
    right.push({ x: point.x - nx * half, y: point.y - ny * half });
  });
  return closedPath([...left, ...right.reverse()]);
};

/** A closed contour as pen strokes: one for each run where the pen is on the paper. */
export const inkContour = (points: readonly InkPoint[]): string => {
  const n = points.length;
  const lifted = points.findIndex((point) => point.width < FAINTEST);
  if (lifted === -1) return inkStroke([...points, ...points.slice(0, 3)]);
  let path = '';
  let run: InkPoint[] = [];
  for (let step = 1; step <= n; step += 1) {
    const point = points[(lifted + step) % n];
    if (point === undefined) continue;
    run.push(point.width < FAINTEST ? { ...point, width: 0 } : point);
    if (point.width >= FAINTEST) continue;
    if (run.length > 2) path += inkStroke(run);
    run = [{ ...point, width: 0 }];
  }
  return path;
};

/** Outward normals of a closed contour that runs clockwise on a picture with y up. */
export const outwardNormals = (points: readonly Spot[]): readonly (readonly [number, number])[] => {
  let area = 0;
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length] ?? point;
    area += point.x * next.y - next.x * point.y;
  });
  const sign = area > 0 ? -1 : 1;
  return points.map((_, i) => {
    const [nx, ny] = normalAt(points, i, true);
    return [nx * sign, ny * sign] as const;
  });
};
