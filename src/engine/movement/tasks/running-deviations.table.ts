import type { DeviationRange } from './task.ts';

/** Deviations of running. Ids, units and usual values: knowledge/deviations.yaml. Ranges: estimates. */
export const RUNNING_DEVIATIONS: readonly DeviationRange[] = [
  { id: 'running-knee-in', alias: 'knee-in', sides: 'legs', unit: 'degrees', usual: 2, low: -10, high: 22 },
];
