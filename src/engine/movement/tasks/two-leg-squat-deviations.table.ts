import type { DeviationRange } from './task.ts';

/** Deviations of the two-leg squat. Ids, units and usual values (mean where absent): knowledge/deviations.yaml. Ranges: estimates. */
export const TWO_LEG_SQUAT_DEVIATIONS: readonly DeviationRange[] = [
  { id: 'two-leg-squat-knee-in', alias: 'knee-in', sides: 'legs', unit: 'degrees', usual: 2, low: -15, high: 30 },
  {
    id: 'two-leg-squat-feet-flatten',
    alias: 'feet-flatten',
    sides: 'legs',
    unit: 'millimetres',
    usual: 4,
    low: 0,
    high: 20,
  },
  { id: 'two-leg-squat-feet-out', alias: 'feet-out', sides: 'legs', unit: 'degrees', usual: 5, low: -10, high: 40 },
  {
    id: 'two-leg-squat-heels-rise',
    alias: 'heels-rise',
    sides: 'legs',
    unit: 'millimetres',
    usual: 0,
    low: 0,
    high: 60,
  },
  {
    id: 'two-leg-squat-forward-lean',
    alias: 'forward-lean',
    sides: 'person',
    unit: 'degrees',
    usual: 6,
    low: -10,
    high: 45,
  },
  {
    id: 'two-leg-squat-low-back-arches',
    alias: 'low-back-arches',
    sides: 'person',
    unit: 'degrees',
    usual: 3,
    low: 0,
    high: 30,
  },
  {
    id: 'two-leg-squat-low-back-rounds',
    alias: 'low-back-rounds',
    sides: 'person',
    unit: 'degrees',
    usual: 4,
    low: 0,
    high: 35,
  },
  { id: 'two-leg-squat-arms-fall', alias: 'arms-fall', sides: 'person', unit: 'degrees', usual: 4, low: 0, high: 60 },
  { id: 'two-leg-squat-shift', alias: 'shift', sides: 'person', unit: 'millimetres', usual: 0, low: -80, high: 80 },
];
