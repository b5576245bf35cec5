import type { PicturePoint } from '#engine/movement/measures/goniometer.ts';

/** What a goniometer read: whole degrees, and where its points lay where they are known. Plain JSON, fit to be saved. */
export type Measurement = {
  readonly degrees: number;
  readonly points?: readonly PicturePoint[];
};
