import { preparePedalling } from './pedalling.ts';
import type { Task } from './task.ts';

/** Pedalling a stationary bicycle. */
export const PEDALLING_TASK = {
  id: 'pedalling',
  name: 'Pedalling',
  keyInstant: 0.5,
  keyWords: 'With one pedal at the bottom',
  seconds: 1,
  deviations: [],
  oneLeg: true,
  prepare: preparePedalling,
} as const satisfies Task;
