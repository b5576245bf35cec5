import { createBrowserWorld } from './browser-world.ts';
import { createRecordLog } from './record-log.ts';

/** The browser as it is, and the one log this page keeps in it. */
export const world = createBrowserWorld();
export const log = createRecordLog(world);
