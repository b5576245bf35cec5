import type { Hatching } from './hatch.ts';
import type { Mesh } from './mesh.ts';

export const FILLS = ['skin', 'kit', 'hair'] as const;
export type Fill = (typeof FILLS)[number];

export type Seam = 'trunk' | 'legs' | 'shanks';

/** A piece of the body to draw. Its contour fades out between the two shares of `fadeIn` (and back in `fadeOut`). */
export type Part = {
  readonly id: string;
  readonly mesh: Mesh;
  readonly fill: Fill;
  /** Parts of one layer share a silhouette; later layers lie over earlier ones. */
  readonly layer: number;
  readonly columns: number;
  readonly fadeIn?: readonly [number, number];
  /** What it grows out of: its contour fades in only where it lies over that: the trunk, the legs of the shorts, or the shanks. */
  readonly joins?: Seam;
  readonly fadeOut?: readonly [number, number];
  readonly hatch?: Hatching;
  /** Width of the contour as a factor; fingers and toes have finer lines. */
  readonly line?: number;
  /** Where another part of the same layer covers its contour: how far the line runs on inside it, metres. */
  readonly runOn?: number;
};

/** A region of a part's skin to be painted over, and a pen line along its first points. Shares of the part and degrees from the front. */
export type Patch = {
  readonly part: string;
  readonly layer: number;
  readonly fill: Fill;
  readonly edge: readonly SkinPoint[];
  readonly back: readonly SkinPoint[];
};
export type SkinPoint = readonly [along: number, angle: number];

/** A pen line on the skin of a part, drawn where it faces the eye. Width in millimetres. */
export type SkinLine = { readonly part: string; readonly width: number; readonly points: readonly SkinPoint[] };

/** Parts that lie at one depth, from the skin outwards. */
export type PartGroup = {
  readonly id: string;
  readonly depth: number;
  readonly parts: readonly Part[];
  readonly lines?: readonly SkinLine[];
  /** Lines that only a finished plate has. */
  readonly shading?: readonly SkinLine[];
  readonly patches?: readonly Patch[];
};
