import type { DeviationRange } from './task.ts';

/** Deviations of the single-leg hinge. Ids, units and usual values: knowledge/deviations.yaml. Ranges: estimates. */
export const SINGLE_LEG_HINGE_DEVIATIONS: readonly DeviationRange[] = [
  {
    id: 'single-leg-hinge-poor-control',
    alias: 'poor-control',
    sides: 'legs',
    unit: 'degrees',
    usual: 4,
    low: -6,
    high: 35,
  },
];
