import { prepareBridge } from './bridge.ts';
import type { Task } from './task.ts';

/** The bridge. */
export const BRIDGE_TASK = {
  id: 'bridge',
  name: 'Bridge',
  keyInstant: 0.5,
  keyWords: 'At the top',
  seconds: 4,
  deviations: [],
  oneLeg: false,
  prepare: prepareBridge,
} as const satisfies Task;
