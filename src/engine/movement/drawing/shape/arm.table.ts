import type { Section } from '../section.ts';

/** Cross-sections of the arm, millimetres on a man of 1.75 m and average build, estimates near ANSUR II girths, from memory; curves by eye. */
export const UPPER_ARM: readonly Section[] = [
  { at: -0.085, width: 28, depth: 34, outwards: -12 },
  { at: -0.065, width: 62, depth: 72, outwards: -9 },
  { at: 0, width: 94, depth: 104, outwards: -1 },
  { at: 0.12, width: 107, depth: 114, outwards: 4 },
  { at: 0.27, width: 98, depth: 108, outwards: 3 },
  { at: 0.42, width: 87, depth: 104, swellings: [{ out: 3, at: 0, spread: 40 }] },
  { at: 0.58, width: 83, depth: 100, swellings: [{ out: 3, at: 0, spread: 40 }] },
  { at: 0.75, width: 78, depth: 88 },
  { at: 0.9, width: 80, depth: 78 },
  { at: 1, width: 80, depth: 74 },
  { at: 1.06, width: 62, depth: 58 },
  { at: 1.1, width: 26, depth: 26 },
];

export const FOREARM: readonly Section[] = [
  { at: -0.13, width: 26, depth: 26 },
  { at: -0.08, width: 60, depth: 58 },
  { at: 0, width: 80, depth: 76 },
  { at: 0.14, width: 84, depth: 84, outwards: 2 },
  { at: 0.28, width: 78, depth: 82, outwards: 2 },
  { at: 0.45, width: 66, depth: 72 },
  { at: 0.65, width: 54, depth: 62 },
  { at: 0.85, width: 44, depth: 56 },
  { at: 1, width: 42, depth: 58 },
  { at: 1.08, width: 34, depth: 50 },
];

/** The hand edge-on, fingers together; its flat runs along `depth`. */
export const HAND: readonly Section[] = [
  { at: -0.08, width: 34, depth: 46 },
  { at: 0.02, width: 40, depth: 57 },
  { at: 0.16, width: 37, depth: 66 },
  { at: 0.32, width: 34, depth: 78 },
  { at: 0.48, width: 31, depth: 82 },
  { at: 0.6, width: 26, depth: 78 },
  { at: 0.78, width: 22, depth: 70 },
  { at: 0.92, width: 18, depth: 54 },
  { at: 0.985, width: 12, depth: 36 },
  { at: 1, width: 6, depth: 16 },
];

/** The thumb, from the wrist: it leaves the palm at its front edge. */
export const THUMB: readonly Section[] = [
  { at: 0, width: 26, depth: 30 },
  { at: 0.3, width: 28, depth: 30 },
  { at: 0.6, width: 22, depth: 23 },
  { at: 0.88, width: 20, depth: 20 },
  { at: 1, width: 8, depth: 8 },
];
