import type { Body, Build } from '../body/body.ts';

/** Factor on all girths. Estimates: the builds lie about one standard deviation apart. */
const BUILD_FACTOR: Readonly<Record<Build, number>> = { slight: 0.9, average: 1, sturdy: 1.12 };
/** Women's arms are slimmer for their stature. Estimate. */
const ARM_FACTOR = { female: 0.86, male: 1 } as const;
/** Stature for which the section tables are drawn, metres. */
const TABLE_STATURE = 1.75;

/** Metres a table millimetre stands for: trunk and legs. */
export const girthOf = (body: Body): number =>
  ((body.settings.statureMetres / TABLE_STATURE) * BUILD_FACTOR[body.settings.build]) / 1000;
export const armGirthOf = (body: Body): number => girthOf(body) * ARM_FACTOR[body.settings.sex];
/** Metres a table millimetre stands for where build changes nothing: head, hands and feet. */
export const boneGirthOf = (body: Body): number => body.settings.statureMetres / TABLE_STATURE / 1000;
