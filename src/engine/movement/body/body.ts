import { type LengthId, SEGMENT_LENGTHS } from './segment-lengths.table.ts';

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];
export const BUILDS = ['slight', 'average', 'sturdy'] as const;
export type Build = (typeof BUILDS)[number];

/** What makes one person's body: metres, degrees, and factors on the mean proportions. */
export type BodySettings = {
  readonly sex: Sex;
  readonly build: Build;
  readonly statureMetres: number;
  /** Thigh length as a factor on the mean (1.1 is ten per cent longer). */
  readonly thighFactor: number;
  /** Trunk length as a factor on the mean. */
  readonly trunkFactor: number;
  /** How far the shin can lean over a flat foot, knee bent: left and right act together in a two-leg squat. */
  readonly dorsiflexionDegrees: number;
};

/** Mean stature, metres: ANSUR II (Gordon and others 2014, Natick TR-15/007; 1,986 women, 4,082 men), rounded. Status: from memory, not checked against the report. */
export const MEAN_STATURE: Readonly<Record<Sex, number>> = { female: 1.63, male: 1.76 };

/** Shin lean at the end of the knee-to-wall lunge in healthy adults, degrees. Estimate: near the means of published samples; the angles of Bennell and others 1998 could not be checked. */
export const USUAL_DORSIFLEXION = 38;

export const DEFAULT_BODY: BodySettings = {
  sex: 'female',
  build: 'average',
  statureMetres: MEAN_STATURE.female,
  thighFactor: 1,
  trunkFactor: 1,
  dorsiflexionDegrees: USUAL_DORSIFLEXION,
};

/** A body ready to be posed: every length in metres. */
export type Body = { readonly settings: BodySettings; readonly lengths: Readonly<Record<LengthId, number>> };

const TRUNK_LENGTHS: ReadonlySet<string> = new Set(['pelvis', 'lumbar', 'lowerChest', 'upperChest']);
/** Women's shoulders are narrower and hips a little wider for their stature. Estimates in the sense of the ANSUR II breadths, not computed from them. */
const WIDTH_FACTORS: Readonly<Record<Sex, Partial<Record<LengthId, number>>>> = {
  female: { halfShoulderWidth: 0.93, halfHipWidth: 1.04, halfAsisWidth: 1.04, foot: 0.99 },
  male: {},
};

/** The body for these settings. Lengths are stature × share × factor; settings must have passed `checkBody`. */
export const makeBody = (settings: BodySettings): Body => {
  const lengths = {} as Record<LengthId, number>;
  for (const id of Object.keys(SEGMENT_LENGTHS) as LengthId[]) {
    const factor = id === 'thigh' ? settings.thighFactor : TRUNK_LENGTHS.has(id) ? settings.trunkFactor : 1;
    lengths[id] = settings.statureMetres * SEGMENT_LENGTHS[id] * factor * (WIDTH_FACTORS[settings.sex][id] ?? 1);
  }
  return { settings, lengths };
};
