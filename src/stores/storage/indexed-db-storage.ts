import { deleteDB } from 'idb';
import type { LearnerEvent } from '#engine/record/learner-event.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { type Connection, DATABASE_NAME, type Database, openDatabase } from './database.ts';
import { describeError } from './describe-error.ts';
import type { EventStorage, LoadedLog, StorageFault, Stored, StoredNotes } from './event-storage.ts';
import { type ReadRows, readRows } from './read-rows.ts';

/** `strict`: the transaction completes only when the bytes have been handed to the disk. */
const DURABLE = { durability: 'strict' } as const;
/** From so many events on, one look at all keys is quicker than one look an event. */
const MANY = 50;
/** Milliseconds an erase waits for other tabs to let go; the stores are empty by then anyway. */
const DELETE_PATIENCE = 3_000;

const isNotes = (found: unknown): found is StoredNotes => typeof found === 'object' && found !== null;

async function setAside(database: Database, broken: ReadRows['broken']): Promise<void> {
  const transaction = database.transaction(['events', 'set-aside'], 'readwrite', DURABLE);
  await allOrNothing(transaction, () =>
    broken.map(async ({ key, found }) => {
      await transaction.objectStore('set-aside').add({ key: String(key), found });
      await transaction.objectStore('events').delete(key as string);
    }),
  );
}

async function readDevice(database: Database, makeId: () => string, mayWrite: boolean): Promise<string> {
  const known = await database.get('meta', 'device');
  if (typeof known === 'string' && known !== '') return known;
  const device = makeId();
  if (mayWrite) await database.put('meta', device, 'device').catch(() => {});
  return device;
}

async function loadFrom({ database, access }: Connection, makeId: () => string): Promise<LoadedLog> {
  const mayWrite = access === 'read-write';
  const { events, broken, unreadable } = await readRows(database);
  const earlier = await database.getAll('set-aside').catch(() => []);
  if (mayWrite && broken.length > 0) await setAside(database, broken).catch(() => {});
  const notes = await database.get('meta', 'notes').catch(() => undefined);
  return {
    events,
    setAside: [...earlier, ...broken.map(({ key, found }) => ({ key: String(key), found })), ...unreadable],
    device: await readDevice(database, makeId, mayWrite),
    notes: isNotes(notes) ? notes : {},
    access,
  };
}

async function appendTo(database: Database, events: readonly LearnerEvent[]): Promise<void> {
  const transaction = database.transaction('events', 'readwrite', DURABLE);
  const { store } = transaction;
  const addUnlessThere = async (event: LearnerEvent) => {
    if ((await store.getKey(event.id)) === undefined) await store.add(event);
  };
  const addMissing = async () => {
    const there = new Set(await store.getAllKeys());
    await Promise.all(events.filter(({ id }) => !there.has(id)).map((event) => store.add(event)));
  };
  await allOrNothing(transaction, () => (events.length > MANY ? [addMissing()] : events.map(addUnlessThere)));
}

async function clearAll(database: Database): Promise<void> {
  const names = [...database.objectStoreNames];
  if (names.length === 0) return;
  const transaction = database.transaction(names, 'readwrite', DURABLE);
  await allOrNothing(transaction, () => names.map((name) => transaction.objectStore(name).clear()));
}

/** Deletes the database; false when it cannot be, or other tabs do not let go in time. */
async function deleteDatabase(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), DELETE_PATIENCE));
  try {
    return await Promise.race([deleteDB(DATABASE_NAME).then(() => true), late]);
  } catch {
    return false;
  }
}

/** The log in this browser's IndexedDB. Connects at the first verb, and again after another tab made it let go. */
export function createIndexedDbStorage(makeId: () => string): EventStorage {
  let connecting: Promise<Connection> | null = null;
  let tellLost: (fault: StorageFault) => void = () => {};

  function connect(): Promise<Connection> {
    connecting ??= openDatabase({
      onGivenUp: (version) => {
        connecting = null;
        if (version !== null) tellLost('newer-version');
      },
      onBlocked: () => tellLost('blocked'),
      onTerminated: () => {
        connecting = null;
      },
    });
    return connecting;
  }

  /** Runs `work` on a connection; a connection lost meanwhile is opened once more. */
  async function attempt<Value>(work: (connection: Connection) => Promise<Value>): Promise<Stored<Value>> {
    for (const retry of [true, false]) {
      let connection: Connection;
      try {
        if (typeof indexedDB === 'undefined') return { ok: false, fault: 'denied' };
        connection = await connect();
      } catch (error) {
        connecting = null;
        return { ok: false, fault: describeError(error, true) };
      }
      try {
        return { ok: true, value: await work(connection) };
      } catch (error) {
        const closed = error instanceof DOMException && error.name === 'InvalidStateError';
        if (closed) connecting = null;
        if (!closed || !retry) return { ok: false, fault: describeError(error, false) };
      }
    }
    return { ok: false, fault: 'failed' };
  }

  /** As `attempt`, for work that writes: never into a newer release's database. */
  async function write(work: (database: Database) => Promise<void>): Promise<Stored<null>> {
    const answer = await attempt(async ({ database, access }) => {
      if (access === 'read-only') return 'read-only';
      await work(database);
      return 'written';
    });
    if (!answer.ok) return answer;
    return answer.value === 'written' ? { ok: true, value: null } : { ok: false, fault: 'newer-version' };
  }

  return {
    load: () => attempt((connection) => loadFrom(connection, makeId)),
    append: (events) => write((database) => appendTo(database, events)),
    writeNotes: (changed) =>
      write(async (database) => {
        const transaction = database.transaction('meta', 'readwrite', DURABLE);
        const notes = await transaction.store.get('notes');
        await transaction.store.put({ ...(isNotes(notes) ? notes : {}), ...changed }, 'notes');
        await transaction.done;
      }),
    erase: async () => {
      const cleared = await attempt(async ({ database }) => {
        await clearAll(database);
        database.close();
      });
      connecting = null;
      const gone = await deleteDatabase();
      return gone || cleared.ok ? { ok: true, value: null } : cleared;
    },
    onLost(listener) {
      tellLost = listener;
    },
  };
}
