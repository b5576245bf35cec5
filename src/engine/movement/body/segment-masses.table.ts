import type { Sex } from './body.ts';

/** Mass as a share of the body, and the centre of mass as a share of the segment's length from its upper end. */
export type SegmentMass = { readonly mass: number; readonly centre: number };
export const MASS_SEGMENTS = [
  'head',
  'upperTrunk',
  'middleTrunk',
  'lowerTrunk',
  'upperArm',
  'forearm',
  'hand',
  'thigh',
  'shank',
  'foot',
] as const;
export type MassSegment = (typeof MASS_SEGMENTS)[number];

/**
 * Source: de Leva 1996, Journal of Biomechanics 29:1223-1230, table 4. Ends: head from its top to C7; trunk in three parts;
 * hand to the third knuckle; shank to the ankle joint; foot from the heel.
 * Status: every number here was compared with another transcription of that table (November 2026) and agrees; the paper itself was
 * not at hand. The ends of the trunk's parts are estimates: see pose/centre-of-mass.ts.
 */
export const SEGMENT_MASSES: Readonly<Record<Sex, Readonly<Record<MassSegment, SegmentMass>>>> = {
  female: {
    head: { mass: 0.0668, centre: 0.4841 },
    upperTrunk: { mass: 0.1545, centre: 0.2077 },
    middleTrunk: { mass: 0.1465, centre: 0.4512 },
    lowerTrunk: { mass: 0.1247, centre: 0.492 },
    upperArm: { mass: 0.0255, centre: 0.5754 },
    forearm: { mass: 0.0138, centre: 0.4559 },
    hand: { mass: 0.0056, centre: 0.7474 },
    thigh: { mass: 0.1478, centre: 0.3612 },
    shank: { mass: 0.0481, centre: 0.4352 },
    foot: { mass: 0.0129, centre: 0.4014 },
  },
  male: {
    head: { mass: 0.0694, centre: 0.5002 },
    upperTrunk: { mass: 0.1596, centre: 0.2999 },
    middleTrunk: { mass: 0.1633, centre: 0.4502 },
    lowerTrunk: { mass: 0.1117, centre: 0.6115 },
    upperArm: { mass: 0.0271, centre: 0.5772 },
    forearm: { mass: 0.0162, centre: 0.4574 },
    hand: { mass: 0.0061, centre: 0.79 },
    thigh: { mass: 0.1416, centre: 0.4095 },
    shank: { mass: 0.0433, centre: 0.4395 },
    foot: { mass: 0.0137, centre: 0.4415 },
  },
};
