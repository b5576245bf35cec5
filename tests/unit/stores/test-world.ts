import type { KeeperWorld } from '#stores/keeper-world.ts';
import { createRecordExport } from '#stores/record-export.ts';
import { createRecordLog } from '#stores/record-log.ts';
import { createRecordTransfer } from '#stores/record-transfer.ts';
import type { EventStorage } from '#stores/storage/event-storage.ts';
import { createMemoryStorage } from '#stores/storage/memory-storage.ts';
import { uuid } from '../engine/record/build-event.ts';

/** Tabs of one browser: what one posts, the others hear. */
export type TabHub = { join(): KeeperWorld['tabs'] };

export function createTabHub(): TabHub {
  const ears: ((message: unknown) => void)[] = [];
  return {
    join() {
      let own: ((message: unknown) => void) | null = null;
      return {
        post(message) {
          const copy: unknown = structuredClone(message);
          for (const hear of ears) if (hear !== own) hear(copy);
        },
        listen(hear) {
          own = hear;
          ears.push(hear);
        },
      };
    },
  };
}

/** Session storage of one tab. */
export function createCarry(): KeeperWorld['carry'] {
  let slip: string | null = null;
  return {
    take: () => slip,
    put: (text) => {
      slip = text === '' ? null : text;
    },
  };
}

let made = 0;

/** A world in which everything works, ids count up, and a silent storage is given up after a few milliseconds. */
export function createTestWorld(changes: Partial<KeeperWorld> = {}): KeeperWorld {
  return {
    storage: createMemoryStorage('device-of-this-browser'),
    tabs: createTabHub().join(),
    carry: createCarry(),
    persist: async () => 'granted',
    persisted: async () => 'refused',
    eraseElsewhere: async () => {},
    makeId: () => uuid(++made),
    now: () => new Date('2026-11-22T10:00:00.000Z'),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 400)),
    ...changes,
  };
}

/** One page of the course with everything a page has. */
export function openPage(changes: Partial<KeeperWorld> = {}) {
  const world = createTestWorld(changes);
  const log = createRecordLog(world);
  return { world, ...log, exportRecord: createRecordExport(log, world), ...createRecordTransfer(log, world) };
}
export type OpenPage = ReturnType<typeof openPage>;

/** Ids stored, in any order. */
export async function storedIds(storage: EventStorage): Promise<ReadonlySet<string>> {
  const loaded = await storage.load();
  return new Set(loaded.ok ? loaded.value.events.map(({ id }) => id) : []);
}
