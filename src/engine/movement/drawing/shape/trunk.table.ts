import type { Sex } from '../../body/body.ts';
import type { Section } from '../section.ts';

export type TrunkFrame = 'pelvis' | 'lumbar' | 'lowerChest' | 'upperChest' | 'neck' | 'head';

/** A cross-section hung on a part of the spine, `up` millimetres above the joint where that part starts. `at` only orders them. */
export type TrunkSection = Section & { readonly on: TrunkFrame; readonly up: number };

const seat = (out: number, spread = 34) => [
  { out, at: 148, spread },
  { out, at: -148, spread },
];
const chest = (out: number, at: number, spread: number) => [
  { out, at, spread },
  { out, at: -at, spread },
];

/** Cross-sections of the trunk, millimetres on a person of 1.75 m, estimates near ANSUR II breadths and depths, from memory; curves by eye. */
export const TRUNK: Readonly<Record<Sex, readonly TrunkSection[]>> = {
  male: [
    { at: 0, on: 'pelvis', up: -96, width: 60, depth: 70, forwards: -16 },
    { at: 0.05, on: 'pelvis', up: -84, width: 190, depth: 150, forwards: -16, swellings: seat(8) },
    { at: 0.12, on: 'pelvis', up: -50, width: 300, depth: 196, forwards: -16, swellings: seat(18) },
    { at: 0.2, on: 'pelvis', up: -5, width: 336, depth: 206, forwards: -10, swellings: seat(22) },
    { at: 0.28, on: 'pelvis', up: 45, width: 328, depth: 204, forwards: -4, swellings: seat(14) },
    { at: 0.36, on: 'lumbar', up: 0, width: 304, depth: 196, forwards: 2 },
    { at: 0.44, on: 'lumbar', up: 60, width: 284, depth: 190, forwards: 6 },
    { at: 0.52, on: 'lumbar', up: 120, width: 282, depth: 192, forwards: 6 },
    { at: 0.6, on: 'lowerChest', up: 30, width: 296, depth: 206, forwards: 6 },
    { at: 0.68, on: 'lowerChest', up: 95, width: 316, depth: 220, forwards: 6, swellings: chest(4, 32, 26) },
    { at: 0.76, on: 'upperChest', up: 10, width: 330, depth: 218, forwards: 4, swellings: chest(10, 32, 26) },
    { at: 0.84, on: 'upperChest', up: 60, width: 332, depth: 196, forwards: -2, swellings: chest(7, 35, 28) },
    { at: 0.9, on: 'upperChest', up: 100, width: 338, depth: 150, forwards: -9 },
    { at: 0.94, on: 'upperChest', up: 124, width: 272, depth: 122, forwards: -14 },
    { at: 0.97, on: 'upperChest', up: 143, width: 158, depth: 118, forwards: -11 },
    { at: 1, on: 'neck', up: 18, width: 116, depth: 120, forwards: -2 },
    { at: 1.05, on: 'neck', up: 50, width: 110, depth: 116, forwards: 4 },
    { at: 1.1, on: 'neck', up: 88, width: 108, depth: 120, forwards: 8 },
    { at: 1.14, on: 'head', up: 16, width: 90, depth: 100, forwards: 4 },
  ],
  female: [
    { at: 0, on: 'pelvis', up: -96, width: 60, depth: 70, forwards: -16 },
    { at: 0.05, on: 'pelvis', up: -84, width: 200, depth: 156, forwards: -18, swellings: seat(10) },
    { at: 0.12, on: 'pelvis', up: -50, width: 324, depth: 200, forwards: -18, swellings: seat(24) },
    { at: 0.2, on: 'pelvis', up: -5, width: 362, depth: 206, forwards: -12, swellings: seat(28) },
    { at: 0.28, on: 'pelvis', up: 45, width: 346, depth: 200, forwards: -5, swellings: seat(17) },
    { at: 0.36, on: 'lumbar', up: 0, width: 306, depth: 188, forwards: 2 },
    { at: 0.44, on: 'lumbar', up: 60, width: 264, depth: 176, forwards: 5 },
    { at: 0.52, on: 'lumbar', up: 115, width: 250, depth: 172, forwards: 5 },
    { at: 0.6, on: 'lowerChest', up: 30, width: 262, depth: 180, forwards: 5 },
    { at: 0.68, on: 'lowerChest', up: 92, width: 282, depth: 190, forwards: 5, swellings: chest(12, 30, 24) },
    { at: 0.76, on: 'upperChest', up: -8, width: 294, depth: 192, forwards: 3, swellings: chest(34, 30, 23) },
    { at: 0.84, on: 'upperChest', up: 44, width: 300, depth: 180, forwards: -2, swellings: chest(16, 32, 25) },
    { at: 0.9, on: 'upperChest', up: 98, width: 306, depth: 134, forwards: -9 },
    { at: 0.94, on: 'upperChest', up: 121, width: 240, depth: 108, forwards: -14 },
    { at: 0.97, on: 'upperChest', up: 138, width: 130, depth: 104, forwards: -10 },
    { at: 1, on: 'neck', up: 18, width: 98, depth: 104, forwards: -2 },
    { at: 1.05, on: 'neck', up: 50, width: 92, depth: 100, forwards: 3 },
    { at: 1.1, on: 'neck', up: 88, width: 92, depth: 104, forwards: 6 },
    { at: 1.14, on: 'head', up: 16, width: 84, depth: 94, forwards: 4 },
  ],
};

/** Where the vest narrows to its straps: the trunk section and the share of its width that is covered. */
export const VEST_TOP: Readonly<Record<Sex, readonly (readonly [at: number, share: number])[]>> = {
  male: [
    [0.9, 0.86],
    [0.94, 0.88],
  ],
  female: [
    [0.9, 0.82],
    [0.94, 0.84],
  ],
};
