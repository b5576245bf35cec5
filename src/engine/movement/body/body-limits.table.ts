/** Limits of a body that the model can pose; outside them its joints no longer reach. */
export const BODY_LIMITS = {
  statureMetres: [1.2, 2.2],
  thighFactor: [0.88, 1.15],
  trunkFactor: [0.88, 1.15],
  dorsiflexionDegrees: [12, 55],
} as const;
export type BodyNumber = keyof typeof BODY_LIMITS;
