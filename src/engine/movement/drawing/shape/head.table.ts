import type { SkinLine } from '../part.ts';
import type { TrunkSection } from './trunk.table.ts';

/** The head above and in front of the skull base, millimetres. */
export const HEAD: readonly TrunkSection[] = [
  { at: 0, on: 'head', up: -63, width: 36, depth: 30, forwards: 76 },
  { at: 0.06, on: 'head', up: -57, width: 68, depth: 72, forwards: 64 },
  { at: 0.14, on: 'head', up: -44, width: 94, depth: 108, forwards: 46 },
  { at: 0.22, on: 'head', up: -24, width: 112, depth: 138, forwards: 31 },
  { at: 0.32, on: 'head', up: 0, width: 124, depth: 158, forwards: 23 },
  { at: 0.42, on: 'head', up: 24, width: 136, depth: 182, forwards: 13 },
  { at: 0.52, on: 'head', up: 48, width: 144, depth: 190, forwards: 8 },
  { at: 0.62, on: 'head', up: 72, width: 150, depth: 196, forwards: 8 },
  { at: 0.72, on: 'head', up: 100, width: 148, depth: 190, forwards: 4 },
  { at: 0.82, on: 'head', up: 126, width: 132, depth: 166, forwards: 0 },
  { at: 0.9, on: 'head', up: 147, width: 98, depth: 124, forwards: -3 },
  { at: 0.96, on: 'head', up: 160, width: 56, depth: 70, forwards: -4 },
  { at: 1, on: 'head', up: 165, width: 18, depth: 22, forwards: -4 },
];

export const NOSE: readonly TrunkSection[] = [
  { at: 0, on: 'head', up: 2, width: 14, depth: 12, forwards: 104 },
  { at: 0.15, on: 'head', up: 6, width: 30, depth: 36, forwards: 108 },
  { at: 0.35, on: 'head', up: 14, width: 30, depth: 42, forwards: 110 },
  { at: 0.65, on: 'head', up: 30, width: 20, depth: 30, forwards: 105 },
  { at: 1, on: 'head', up: 52, width: 14, depth: 14, forwards: 98 },
];

export const EAR: readonly TrunkSection[] = [
  { at: 0, on: 'head', up: -6, width: 10, depth: 10, forwards: 2, outwards: 66 },
  { at: 0.25, on: 'head', up: 4, width: 18, depth: 22, forwards: 0, outwards: 70 },
  { at: 0.7, on: 'head', up: 36, width: 22, depth: 36, forwards: -6, outwards: 74 },
  { at: 0.9, on: 'head', up: 48, width: 18, depth: 28, forwards: -6, outwards: 75 },
  { at: 1, on: 'head', up: 54, width: 6, depth: 10, forwards: -6, outwards: 74 },
];

/** The hairline lies in a plane tipped back by this many degrees through a point of the head, millimetres: forehead to nape. */
export const HAIRLINE = { tilt: 37, forwards: 8, up: 58 } as const;

export const BUN: readonly TrunkSection[] = [
  { at: 0, on: 'head', up: 62, width: 16, depth: 16, forwards: -112 },
  { at: 0.15, on: 'head', up: 68, width: 46, depth: 44, forwards: -112 },
  { at: 0.5, on: 'head', up: 92, width: 66, depth: 62, forwards: -112 },
  { at: 0.85, on: 'head', up: 114, width: 44, depth: 42, forwards: -110 },
  { at: 1, on: 'head', up: 120, width: 16, depth: 16, forwards: -108 },
];

/** Strokes of hair from the hairline over the crown; shares of the head's height and degrees from the front. */
export const HAIR_LINES: readonly SkinLine[] = Array.from({ length: 13 }, (_, i): readonly [number, number] => {
  const angle = 6 + i * 14;
  return [0.86 - 0.42 * (angle / 180) ** 0.9, angle];
}).flatMap(([from, angle], i) =>
  [angle, 360 - angle].map((turn): SkinLine => {
    const sweep = turn < 180 ? 1 : -1;
    const start = from + (i % 3) * 0.05;
    return {
      part: 'hair',
      width: i % 2 === 0 ? 3 : 2.2,
      points: [
        [start, turn],
        [(start + 0.92) / 2, turn + 5 * sweep],
        [0.9 - (i % 2) * 0.06, turn + 12 * sweep],
      ],
    };
  }),
);
