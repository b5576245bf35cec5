import { type BodySettings, type Build, MEAN_STATURE, type Sex, USUAL_DORSIFLEXION } from './body.ts';

/** A body of mean stature and proportions. */
export const meanBody = (sex: Sex, build: Build): BodySettings => ({
  sex,
  build,
  statureMetres: MEAN_STATURE[sex],
  thighFactor: 1,
  trunkFactor: 1,
  dorsiflexionDegrees: USUAL_DORSIFLEXION,
});
