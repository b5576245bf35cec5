import { prepareHipHinge } from './hip-hinge.ts';
import { HIP_HINGE_DEVIATIONS } from './hip-hinge-deviations.table.ts';
import { prepareMarching } from './marching.ts';
import { prepareSingleLeg } from './single-leg.ts';
import { LUNGE_DEVIATIONS, SINGLE_LEG_DEVIATIONS } from './single-leg-deviations.table.ts';
import { prepareSplitSquat } from './split-squat.ts';
import { prepareSquat } from './squat.ts';
import { prepareStance } from './static-stance.ts';
import { STATIC_STANCE_DEVIATIONS } from './static-stance-deviations.table.ts';
import type { Task } from './task.ts';
import type { TaskId } from './task-ids.ts';
import { TWO_LEG_SQUAT_DEVIATIONS } from './two-leg-squat-deviations.table.ts';

/** Every task the figure can do. */
export const TASKS: { readonly [K in TaskId]: Task & { readonly id: K } } = {
  'bodyweight-squat': {
    id: 'bodyweight-squat',
    name: 'Bodyweight squat',
    keyInstant: 0.5,
    keyWords: 'At the bottom',
    seconds: 4,
    deviations: TWO_LEG_SQUAT_DEVIATIONS,
    prepare: prepareSquat('ahead', TWO_LEG_SQUAT_DEVIATIONS),
  },
  'overhead-squat': {
    id: 'overhead-squat',
    name: 'Overhead squat',
    keyInstant: 0.5,
    keyWords: 'At the bottom',
    seconds: 4,
    deviations: TWO_LEG_SQUAT_DEVIATIONS,
    prepare: prepareSquat('overhead', TWO_LEG_SQUAT_DEVIATIONS),
  },
  'single-leg-squat': {
    id: 'single-leg-squat',
    name: 'Single-leg squat',
    keyInstant: 0.5,
    keyWords: 'At the bottom',
    seconds: 4,
    deviations: SINGLE_LEG_DEVIATIONS,
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
    prepare: prepareSingleLeg(
      {
        bottomThigh: 84,
        bottomShank: 8,
        arms: 'hips',
        step: 0,
        free: { start: { hip: 22, knee: 60, ankle: 10 }, bottom: { hip: 30, knee: 72, ankle: 10 } },
      },
      SINGLE_LEG_DEVIATIONS,
    ),
  },
  'static-stance': {
    id: 'static-stance',
    name: 'Standing',
    keyInstant: 0,
    keyWords: 'Standing still',
    seconds: 6,
    deviations: STATIC_STANCE_DEVIATIONS,
    prepare: prepareStance(STATIC_STANCE_DEVIATIONS),
  },
  'hip-hinge': {
    id: 'hip-hinge',
    name: 'Hip hinge',
    keyInstant: 0.5,
    keyWords: 'At the bottom',
    seconds: 4,
    deviations: HIP_HINGE_DEVIATIONS,
    prepare: prepareHipHinge(HIP_HINGE_DEVIATIONS),
  },
  lunge: {
    id: 'lunge',
    name: 'Lunge in place',
    keyInstant: 0.5,
    keyWords: 'At the bottom',
    seconds: 4,
    deviations: LUNGE_DEVIATIONS,
    prepare: prepareSplitSquat(LUNGE_DEVIATIONS),
  },
  marching: {
    id: 'marching',
    name: 'Marching on the spot',
    keyInstant: 0.25,
    keyWords: 'With the left knee up',
    seconds: 3,
    deviations: [],
    prepare: prepareMarching,
  },
};
