import type { FlatMesh } from './outline.ts';
import { openPath, type Spot } from './path-data.ts';

/** Light falls from the upper left, over the viewer's shoulder: directions on the picture and towards the eye. */
const LIGHT = { right: -0.55, up: 0.55, near: 0.63 } as const;
/** A surface turned further than this from the light (cosine) is hatched. */
const SHADE_BELOW = 0.1;

/** Which stretch of a part is hatched, and how far apart the lines lie on the picture, metres. */
export type Hatching = {
  readonly from: number;
  readonly to: number;
  readonly spacing: number;
  readonly shade?: number;
};

/** Lines round the form on its shaded side. They thin out where a part is foreshortened. */
export const hatchPath = (flat: FlatMesh, hatching: Hatching): string => {
  const { mesh, middles } = flat;
  const rings = mesh.along.length;
  const threshold = hatching.shade ?? SHADE_BELOW;
  let path = '';
  let travelled = hatching.spacing / 2;
  for (let r = 0; r + 1 < rings; r += 1) {
    const i = r * 3;
    const gap = Math.hypot((middles[i + 3] ?? 0) - (middles[i] ?? 0), (middles[i + 4] ?? 0) - (middles[i + 1] ?? 0));
    travelled += gap;
    const along = mesh.along[r] ?? 0;
    if (along < hatching.from || along > hatching.to || travelled < hatching.spacing) continue;
    const shaded = shadedPoints(flat, r, threshold);
    while (travelled >= hatching.spacing) {
      travelled -= hatching.spacing;
      const share = gap > 0 ? 1 - travelled / gap : 0;
      for (const run of shaded) path += openPath(run.map((p) => spotOn(flat, r, p, Math.max(0, share))));
    }
  }
  return path;
};

/** A point of a ring, moved towards the next ring by `share`. */
const spotOn = (flat: FlatMesh, ring: number, point: number, share: number): Spot => {
  const i = ring * flat.mesh.around + point;
  const j = i + flat.mesh.around;
  const x = flat.x[i] ?? 0;
  const y = flat.y[i] ?? 0;
  return { x: x + ((flat.x[j] ?? 0) - x) * share, y: y + ((flat.y[j] ?? 0) - y) * share };
};

/** Runs of points of a ring that face the eye and are turned from the light. */
const shadedPoints = (flat: FlatMesh, ring: number, threshold: number): number[][] => {
  const { around } = flat.mesh;
  const shaded = new Uint8Array(around);
  let gapAt = -1;
  for (let p = 0; p < around; p += 1) {
    const i = ring * around + p;
    const dx = (flat.x[i] ?? 0) - (flat.middles[ring * 3] ?? 0);
    const dy = (flat.y[i] ?? 0) - (flat.middles[ring * 3 + 1] ?? 0);
    const dn = (flat.near[i] ?? 0) - (flat.middles[ring * 3 + 2] ?? 0);
    const size = Math.sqrt(dx * dx + dy * dy + dn * dn) || 1;
    const light = (dx * LIGHT.right + dy * LIGHT.up + dn * LIGHT.near) / size;
    if (dn / size > -0.05 && light < threshold) shaded[p] = 1;
    else gapAt = p;
  }
  if (gapAt === -1) return [];
  const runs: number[][] = [];
  let run: number[] = [];
  for (let step = 1; step <= around; step += 1) {
    const p = (gapAt + step) % around;
    if (shaded[p] === 1) {
      run.push(p);
      continue;
    }
    if (run.length > 2) runs.push(run);
    run = [];
  }
  return runs;
};
