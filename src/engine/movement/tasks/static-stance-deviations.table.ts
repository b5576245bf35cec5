import type { DeviationRange } from './task.ts';

/** Deviations of standing. Ids, units and usual values: knowledge/deviations.yaml. Ranges: estimates. */
export const STATIC_STANCE_DEVIATIONS: readonly DeviationRange[] = [
  { id: 'static-stance-arch-low', alias: 'arch-low', sides: 'legs', unit: 'millimetres', usual: 6.5, low: 0, high: 20 },
  { id: 'static-stance-knees-in', alias: 'knees-in', sides: 'legs', unit: 'degrees', usual: 3, low: -10, high: 18 },
  {
    id: 'static-stance-pelvis-tilts-forward',
    alias: 'pelvis-tilts-forward',
    sides: 'person',
    unit: 'degrees',
    usual: 8,
    low: -5,
    high: 30,
  },
  {
    id: 'static-stance-upper-back-rounds',
    alias: 'upper-back-rounds',
    sides: 'person',
    unit: 'degrees',
    usual: 38,
    low: 20,
    high: 70,
  },
];
