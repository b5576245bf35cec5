import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import { describeError } from './describe-error.ts';
import type { Stored } from './event-storage.ts';

/** Apart from the learner’s record, so that no export can hold it; the name lets an erase of everything find it. */
export const WORKSHEET_DATABASE = 'plumbline-worksheets';
const VERSION = 1;
const DURABLE = { durability: 'strict' } as const;

interface WorksheetDatabase extends DBSchema {
  sheets: { key: string; value: Worksheet };
}
type Database = IDBPDatabase<WorksheetDatabase>;

/** The door to the practice worksheets. No verb throws; `put` and `remove` answer ok when the change is durable. */
export type WorksheetStorage = {
  /** Every row as it was found, with its key. */
  load(): Promise<Stored<readonly { readonly key: string; readonly found: unknown }[]>>;
  put(sheet: Worksheet): Promise<Stored<null>>;
  remove(keys: readonly string[]): Promise<Stored<null>>;
  /** Removes the database itself: nothing is left of any sheet. */
  erase(): Promise<Stored<null>>;
};

/** The worksheets in this browser’s IndexedDB. Connects at the first verb, and again after a connection was lost. */
export function createWorksheetStorage(): WorksheetStorage {
  let connecting: Promise<Database> | null = null;
  const letGo = () => {
    connecting = null;
  };
  const connect = (): Promise<Database> => {
    connecting ??= openDB<WorksheetDatabase>(WORKSHEET_DATABASE, VERSION, {
      upgrade: (database) => void database.createObjectStore('sheets', { keyPath: 'id' }),
      blocking: (_current, _wanted, change) => {
        (change.target as IDBDatabase).close();
        letGo();
      },
      terminated: letGo,
    });
    return connecting;
  };

  /** Runs `work` on a connection; one lost meanwhile is opened once more. */
  async function attempt<Value>(work: (database: Database) => Promise<Value>): Promise<Stored<Value>> {
    for (const retry of [true, false]) {
      let database: Database;
      try {
        if (typeof indexedDB === 'undefined') return { ok: false, fault: 'denied' };
        database = await connect();
      } catch (error) {
        letGo();
        return { ok: false, fault: describeError(error, true) };
      }
      try {
        return { ok: true, value: await work(database) };
      } catch (error) {
        const closed = error instanceof DOMException && error.name === 'InvalidStateError';
        if (closed) letGo();
        if (!closed || !retry) return { ok: false, fault: describeError(error, false) };
      }
    }
    return { ok: false, fault: 'failed' };
  }

  const write = (work: (sheets: ReturnType<typeof sheetsOf>) => Promise<unknown>): Promise<Stored<null>> =>
    attempt(async (database) => {
      const transaction = sheetsOf(database);
      await work(transaction);
      await transaction.done;
      return null;
    });

  return {
    load: () =>
      attempt(async (database) => {
        const transaction = database.transaction('sheets');
        const [keys, rows] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
        return keys.map((key, index) => ({ key, found: rows[index] as unknown }));
      }),
    put: (sheet) => write(({ store }) => store.put(sheet)),
    remove: (keys) => write(({ store }) => Promise.all(keys.map((key) => store.delete(key)))),
    erase: async () => {
      const cleared = await write(({ store }) => store.clear());
      if (!cleared.ok) return cleared;
      (await connecting)?.close();
      letGo();
      void deleteDB(WORKSHEET_DATABASE).catch(() => {});
      return cleared;
    },
  };
}

const sheetsOf = (database: Database) => database.transaction('sheets', 'readwrite', DURABLE);
