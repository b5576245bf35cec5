import type { DeviationRange } from './task.ts';

/** Deviations of the hip hinge. Ids, units and usual values: knowledge/deviations.yaml. Ranges: estimates. */
export const HIP_HINGE_DEVIATIONS: readonly DeviationRange[] = [
  {
    id: 'hip-hinge-low-back-rounds',
    alias: 'low-back-rounds',
    sides: 'person',
    unit: 'degrees',
    usual: 5,
    low: -10,
    high: 40,
  },
];
