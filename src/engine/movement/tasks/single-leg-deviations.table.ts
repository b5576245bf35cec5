import type { DeviationRange } from './task.ts';

/** Deviations of single-leg tasks. Ids, units and usual values: knowledge/deviations.yaml. Ranges: estimates. */
export const SINGLE_LEG_DEVIATIONS: readonly DeviationRange[] = [
  { id: 'single-leg-knee-in', alias: 'knee-in', sides: 'legs', unit: 'degrees', usual: 5, low: -15, high: 32 },
  { id: 'single-leg-pelvic-drop', alias: 'pelvic-drop', sides: 'legs', unit: 'degrees', usual: 3, low: -6, high: 18 },
  { id: 'single-leg-trunk-lean', alias: 'trunk-lean', sides: 'legs', unit: 'degrees', usual: 3, low: -8, high: 25 },
  {
    id: 'single-leg-poor-control',
    alias: 'poor-control',
    sides: 'legs',
    unit: 'points of five',
    usual: 0.9,
    low: 0,
    high: 5,
  },
];

/** The front knee of a lunge is read as on one leg. */
export const LUNGE_DEVIATIONS: readonly DeviationRange[] = SINGLE_LEG_DEVIATIONS.filter(
  ({ alias }) => alias === 'knee-in',
);

/** Marching shows what the pelvis and the trunk do over the standing leg. */
export const MARCHING_DEVIATIONS: readonly DeviationRange[] = SINGLE_LEG_DEVIATIONS.filter(
  ({ alias }) => alias === 'pelvic-drop' || alias === 'trunk-lean',
);
