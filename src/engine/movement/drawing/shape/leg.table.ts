import type { Sex } from '../../body/body.ts';
import type { Section } from '../section.ts';

/**
 * Cross-sections of the leg, millimetres on a person of 1.75 m and average build; `at` is a share of the bone's length.
 * Estimates: girths were set near the means of ANSUR II (Gordon and others 2014: thigh, knee, calf and ankle) from memory and
 * trimmed to a lean adult; the curves between them are drawn by eye. Nothing is measured on them.
 */
export const THIGH: Readonly<Record<Sex, readonly Section[]>> = {
  male: [
    { at: -0.2, width: 60, depth: 70, outwards: 6 },
    { at: -0.12, width: 140, depth: 150, outwards: 8, forwards: -8 },
    { at: 0, width: 166, depth: 180, outwards: 8, forwards: -10 },
    { at: 0.14, width: 172, depth: 182, outwards: 4, forwards: -6, swellings: [{ out: 4, at: 180, spread: 50 }] },
    { at: 0.32, width: 162, depth: 172, outwards: 3, forwards: 4, swellings: [{ out: 5, at: 70, spread: 45 }] },
    { at: 0.52, width: 146, depth: 156, outwards: 2, forwards: 9, swellings: [{ out: 4, at: 80, spread: 45 }] },
    { at: 0.7, width: 126, depth: 138, forwards: 8, swellings: [{ out: 6, at: -55, spread: 40 }] },
    { at: 0.84, width: 110, depth: 122, forwards: 4, swellings: [{ out: 8, at: -60, spread: 35 }] },
    { at: 0.94, width: 106, depth: 116, forwards: 3 },
    { at: 1.02, width: 102, depth: 112, forwards: 2 },
    { at: 1.08, width: 84, depth: 92 },
    { at: 1.12, width: 40, depth: 46 },
  ],
  female: [
    { at: -0.2, width: 60, depth: 70, outwards: 6 },
    { at: -0.12, width: 150, depth: 156, outwards: 10, forwards: -10 },
    { at: 0, width: 178, depth: 190, outwards: 12, forwards: -12 },
    { at: 0.14, width: 184, depth: 190, outwards: 7, forwards: -6, swellings: [{ out: 4, at: 180, spread: 50 }] },
    { at: 0.32, width: 170, depth: 176, outwards: 4, forwards: 3 },
    { at: 0.52, width: 148, depth: 156, outwards: 1, forwards: 7 },
    { at: 0.7, width: 126, depth: 136, forwards: 6, swellings: [{ out: 4, at: -55, spread: 40 }] },
    { at: 0.84, width: 110, depth: 120, forwards: 3, swellings: [{ out: 6, at: -60, spread: 35 }] },
    { at: 0.94, width: 105, depth: 114, forwards: 2 },
    { at: 1.02, width: 101, depth: 110, forwards: 1 },
    { at: 1.08, width: 84, depth: 90 },
    { at: 1.12, width: 40, depth: 46 },
  ],
};

export const SHANK: readonly Section[] = [
  { at: -0.12, width: 40, depth: 46 },
  { at: -0.07, width: 82, depth: 90 },
  { at: 0, width: 103, depth: 112, forwards: 2 },
  { at: 0.08, width: 98, depth: 108, forwards: 2, swellings: [{ out: 4, at: 0, spread: 25 }] },
  { at: 0.18, width: 100, depth: 110, forwards: -6, swellings: [{ out: 4, at: -130, spread: 45 }] },
  {
    at: 0.3,
    width: 106,
    depth: 114,
    forwards: -12,
    swellings: [
      { out: 7, at: -125, spread: 45 },
      { out: 5, at: 120, spread: 45 },
    ],
  },
  {
    at: 0.42,
    width: 100,
    depth: 108,
    forwards: -12,
    swellings: [
      { out: 6, at: -130, spread: 40 },
      { out: 2, at: 120, spread: 45 },
    ],
  },
  { at: 0.55, width: 87, depth: 94, forwards: -8 },
  { at: 0.7, width: 70, depth: 77, forwards: -5 },
  { at: 0.83, width: 61, depth: 70, forwards: -5, swellings: [{ out: 4, at: 180, spread: 30 }] },
  { at: 0.93, width: 64, depth: 72, forwards: -7, swellings: [{ out: 5, at: 180, spread: 30 }] },
  { at: 0.985, width: 72, depth: 72, forwards: -7, outwards: 1 },
  { at: 1.04, width: 64, depth: 66, forwards: -6 },
  { at: 1.09, width: 30, depth: 32, forwards: -4 },
];

/** Cross-sections of the foot from the heel (0) to the ball; depth is height and forwards the height of the centre. */
export const FOOT: readonly Section[] = [
  { at: 0, width: 26, depth: 24, forwards: 26 },
  { at: 0.02, width: 46, depth: 46, forwards: 27 },
  {
    at: 0.08,
    width: 62,
    depth: 62,
    forwards: 31,
    swellings: [
      { out: 6, at: 140, spread: 28 },
      { out: 6, at: -140, spread: 28 },
    ],
  },
  {
    at: 0.17,
    width: 66,
    depth: 80,
    forwards: 41,
    swellings: [
      { out: 7, at: 145, spread: 26 },
      { out: 6, at: -145, spread: 26 },
    ],
  },
  { at: 0.28, width: 66, depth: 86, forwards: 44, swellings: [{ out: 8, at: 145, spread: 26 }] },
  { at: 0.4, width: 72, depth: 72, forwards: 38, swellings: [{ out: 9, at: 140, spread: 28 }] },
  { at: 0.52, width: 80, depth: 56, forwards: 30, swellings: [{ out: 9, at: 135, spread: 28 }] },
  {
    at: 0.63,
    width: 88,
    depth: 42,
    forwards: 22,
    swellings: [
      { out: 7, at: 130, spread: 26 },
      { out: 4, at: -135, spread: 26 },
    ],
  },
  {
    at: 0.72,
    width: 92,
    depth: 34,
    forwards: 18,
    swellings: [
      { out: 6, at: 125, spread: 24 },
      { out: 7, at: -120, spread: 24 },
    ],
  },
  {
    at: 0.8,
    width: 88,
    depth: 26,
    forwards: 14,
    outwards: 1,
    swellings: [
      { out: 5, at: 125, spread: 24 },
      { out: 5, at: -120, spread: 24 },
    ],
  },
  { at: 0.86, width: 66, depth: 18, forwards: 10, outwards: 2 },
];

/** How much the inner border of the sole is lifted at each share of the foot's length, millimetres: the arch in standing. */
export const ARCH: readonly (readonly [at: number, lift: number])[] = [
  [0.17, 3],
  [0.28, 14],
  [0.4, 20],
  [0.52, 15],
  [0.63, 6],
];

/** Toes, big toe first: the tip as a share of the foot's length, distance outwards from the foot's axis, width and height. */
export const TOES: readonly {
  readonly tip: number;
  readonly outwards: number;
  readonly width: number;
  readonly height: number;
}[] = [
  { tip: 1, outwards: -30, width: 30, height: 25 },
  { tip: 0.995, outwards: -6, width: 18, height: 18 },
  { tip: 0.965, outwards: 10, width: 17, height: 17 },
  { tip: 0.925, outwards: 24.5, width: 16, height: 16 },
  { tip: 0.875, outwards: 36.5, width: 16, height: 16 },
];
