export type ValueBounds = { readonly least: number; readonly most: number; readonly whole?: true };

/** What a number in this unit can be at all: bodies and scales allow no more. Units are those of tests.yaml. */
export const BOUNDS_OF_UNIT: Readonly<Record<string, ValueBounds>> = {
  degrees: { least: -180, most: 180 },
  centimetres: { least: 0, most: 100 },
  millimetres: { least: -30, most: 100 },
  seconds: { least: 0, most: 3600 },
  minutes: { least: 0, most: 1440 },
  'steps per minute': { least: 0, most: 300 },
  'turns per minute': { least: 0, most: 250 },
  repetitions: { least: 0, most: 500, whole: true },
  'repetitions of five': { least: 0, most: 5, whole: true },
  sessions: { least: 0, most: 500, whole: true },
  'percent of body weight': { least: 0, most: 150 },
  'percent of leg length': { least: 0, most: 150 },
  'times body weight': { least: 0, most: 6 },
};

/** Scales with ends of their own: six looks of −2 to +2 (redmond2008); pain from 0, none, to 10, the worst imaginable. */
export const BOUNDS_OF_FINDING: Readonly<Record<string, ValueBounds>> = {
  'foot-posture-score': { least: -12, most: 12, whole: true },
  'squat-pain-rating': { least: 0, most: 10 },
};

/** A measure further than this from both averages is taken for a slip of unit or pen (standard deviations; our choice). */
export const SURPRISING_DEVIATIONS = 6;
