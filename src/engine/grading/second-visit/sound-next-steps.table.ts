import type { NextStep } from '#engine/grading/second-visit/second-visit-action.ts';
import type { WhatHappened } from '#engine/grading/second-visit/what-happened.ts';

/**
 * How sound each next step is after what happened, 0–1: 1 is what the readings ask for, 0.5 safe but not it. Sending on
 * depends on the client, not on the weeks, and is judged apart. Our judgement.
 */
export const SOUND_NEXT_STEPS: Readonly<
  Record<WhatHappened, Readonly<Record<Exclude<NextStep, 'refer'>, 0 | 0.5 | 1>>>
> = {
  moved: { progress: 1, keep: 0.5, change: 0 },
  'little-done': { progress: 0, keep: 1, change: 0.5 },
  'too-early': { progress: 0, keep: 1, change: 0.5 },
  'off-target': { progress: 0, keep: 0, change: 1 },
  'no-change': { progress: 0, keep: 0.5, change: 1 },
  'nothing-to-correct': { progress: 1, keep: 0.5, change: 0 },
};
