import type { LearnerEvent } from '#engine/record/learner-event.ts';
import type { EventStorage, StorageFault, Stored, StoredNotes } from './event-storage.ts';

const DONE: Stored<null> = { ok: true, value: null };

/** A storage that lasts as long as the page: for tests, and for places without a browser. Named anew by an erase. */
export function createMemoryStorage(name: string): EventStorage {
  let device = name;
  const rows = new Map<string, LearnerEvent>();
  let notes: StoredNotes = {};
  return {
    async load() {
      return { ok: true, value: { events: [...rows.values()], setAside: [], device, notes, access: 'read-write' } };
    },
    async append(events) {
      for (const event of events) if (!rows.has(event.id)) rows.set(event.id, event);
      return DONE;
    },
    async writeNotes(changed) {
      notes = { ...notes, ...changed };
      return DONE;
    },
    async erase() {
      rows.clear();
      notes = {};
      device = `${device}-renewed`;
      return DONE;
    },
    onLost(_listener: (fault: StorageFault) => void) {},
  };
}
