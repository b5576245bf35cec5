import { prepareSingleLeg } from './single-leg.ts';
import { SINGLE_LEG_DEVIATIONS } from './single-leg-deviations.table.ts';
import type { Task } from './task.ts';

/** Tasks on one leg: squat, step-down and balance. */
export const SINGLE_LEG_TASKS = {
  'single-leg-squat': {
    id: 'single-leg-squat',
    name: 'Single-leg squat',
    keyInstant: 0.5,
    keyWords: 'At the bottom',
    seconds: 4,
    deviations: SINGLE_LEG_DEVIATIONS,
    oneLeg: true,
    prepare: prepareSingleLeg(
      {
        bottomThigh: 47,
        bottomShank: 29,
        arms: 'ahead',
        step: 0,
        free: { start: { hip: 10, knee: 58, ankle: 20 }, bottom: { hip: 12, knee: 98, ankle: 28 } },
      },
      SINGLE_LEG_DEVIATIONS,
    ),
  },
  'step-down': {
    id: 'step-down',
    name: 'Lateral step-down',
    keyInstant: 0.5,
    keyWords: 'At the bottom',
    seconds: 4,
    deviations: SINGLE_LEG_DEVIATIONS,
    oneLeg: true,
    prepare: prepareSingleLeg(
      {
        bottomThigh: 48,
        bottomShank: 28,
        arms: 'hips',
        step: 0.2,
        free: { start: { hip: 10, knee: 12, ankle: -5 }, bottom: { hip: 14, knee: 6, ankle: -12 } },
      },
      SINGLE_LEG_DEVIATIONS,
    ),
  },
  'single-leg-balance': {
    id: 'single-leg-balance',
    name: 'Single-leg balance',
    keyInstant: 0.5,
    keyWords: 'While standing on one leg',
    seconds: 8,
    deviations: SINGLE_LEG_DEVIATIONS,
    oneLeg: true,
    prepare: prepareSingleLeg(
      {
        bottomThigh: 84,
        bottomShank: 13,
        arms: 'hips',
        step: 0,
        free: { start: { hip: 22, knee: 60, ankle: 10 }, bottom: { hip: 30, knee: 72, ankle: 10 } },
      },
      SINGLE_LEG_DEVIATIONS,
    ),
  },
} as const satisfies Record<string, Task>;
