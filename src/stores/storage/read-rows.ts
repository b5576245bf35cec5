import type { LearnerEvent } from '#engine/record/learner-event.ts';
import { parseEvent } from '#stores/parse-event.ts';
import type { SetAsideEntry } from '#stores/storage-report.ts';
import type { Database } from './database.ts';

export type ReadRows = {
  readonly events: readonly LearnerEvent[];
  /** Rows that are there but are no events, under the key they have. */
  readonly broken: readonly { readonly key: IDBValidKey; readonly found: unknown }[];
  /** Rows the browser itself cannot give back; they stay where they are. */
  readonly unreadable: readonly SetAsideEntry[];
};

/** One row the browser cannot read fails the whole `getAll`; then each is asked for alone. */
async function readOneByOne(
  database: Database,
): Promise<{ rows: [IDBValidKey, unknown][]; unreadable: SetAsideEntry[] }> {
  const rows: [IDBValidKey, unknown][] = [];
  const unreadable: SetAsideEntry[] = [];
  for (const key of await database.getAllKeys('events')) {
    try {
      rows.push([key, await database.get('events', key)]);
    } catch (error) {
      unreadable.push({ key: String(key), found: String(error) });
    }
  }
  return { rows, unreadable };
}

async function readAll(database: Database): Promise<{ rows: [IDBValidKey, unknown][]; unreadable: SetAsideEntry[] }> {
  const transaction = database.transaction('events');
  const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  await transaction.done;
  return { rows: keys.map((key, index) => [key, values[index]]), unreadable: [] };
}

/** The stored log, with what is no event kept apart. Rejects only when not even the keys can be read. */
export async function readRows(database: Database): Promise<ReadRows> {
  const { rows, unreadable } = await readAll(database).catch(() => readOneByOne(database));
  const events: LearnerEvent[] = [];
  const broken: { key: IDBValidKey; found: unknown }[] = [];
  for (const [key, found] of rows) {
    const event = parseEvent(found);
    if (event) events.push(event);
    else broken.push({ key, found });
  }
  return { events, broken, unreadable };
}
