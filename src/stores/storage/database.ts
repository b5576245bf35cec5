import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LearnerEvent } from '#engine/record/learner-event.ts';
import type { SetAsideEntry } from '#stores/storage-report.ts';
import type { StoredNotes } from './event-storage.ts';

export const DATABASE_NAME = 'plumbline-record';
/** Raised only when an older release could no longer read or write the log; it then goes read-only. */
export const DATABASE_VERSION = 1;

export interface RecordDatabase extends DBSchema {
  /** The log, by event id. */
  events: { key: string; value: LearnerEvent };
  /** Rows that could not be read, as they were found. Only ever added to. */
  'set-aside': { key: number; value: SetAsideEntry };
  /** `device`: a random id; `notes`: small facts. */
  meta: { key: 'device' | 'notes'; value: string | StoredNotes };
}
export type Database = IDBPDatabase<RecordDatabase>;

/** A connection, and whether a newer release owns the database (then it must only be read). */
export type Connection = { readonly database: Database; readonly access: 'read-write' | 'read-only' };

export type ConnectionEvents = {
  /** Another connection wants to change or delete the database: ours is closed. `version` null: it is deleted. */
  readonly onGivenUp: (version: number | null) => void;
  /** Another tab holds an old connection open and we wait. */
  readonly onBlocked: () => void;
  /** The browser closed the connection. */
  readonly onTerminated: () => void;
};

/** Opens the record's database, making it if absent; a newer one is opened for reading. Rejects as IndexedDB does. */
export async function openDatabase(events: ConnectionEvents): Promise<Connection> {
  const callbacks = {
    blocked: events.onBlocked,
    blocking: (_current: number, wanted: number | null, change: IDBVersionChangeEvent) => {
      (change.target as IDBDatabase).close();
      events.onGivenUp(wanted);
    },
    terminated: events.onTerminated,
  };
  try {
    const database = await openDB<RecordDatabase>(DATABASE_NAME, DATABASE_VERSION, {
      ...callbacks,
      upgrade(fresh) {
        fresh.createObjectStore('events', { keyPath: 'id' });
        fresh.createObjectStore('set-aside', { autoIncrement: true });
        fresh.createObjectStore('meta');
      },
    });
    return { database, access: 'read-write' };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    return { database: await openDB<RecordDatabase>(DATABASE_NAME, undefined, callbacks), access: 'read-only' };
  }
}
