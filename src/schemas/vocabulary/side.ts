/** Side of a contributor, deviation or finding: one per leg, fed by both legs, or one per person. */
export const LATERALITIES = ['lateral', 'bilateral', 'central'] as const;
export type Laterality = (typeof LATERALITIES)[number];

/** Side of a reading or hypothesis. Bilateral and central things are recorded as `central`. */
export const SIDES = ['left', 'right', 'central'] as const;
export type Side = (typeof SIDES)[number];
export const LEGS = ['left', 'right'] as const;
export type Leg = (typeof LEGS)[number];
