import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '#stores/storage/database.ts';
import { createIndexedDbStorage } from '#stores/storage/indexed-db-storage.ts';
import { buildEvent, uuid } from '../../engine/record/build-event.ts';

const open = () => createIndexedDbStorage(() => 'device-made-here');
const contents = async (storage = open()) => {
  const loaded = await storage.load();
  if (!loaded.ok) throw new Error(loaded.fault);
  return loaded.value;
};
/** Puts rows under our code's feet. */
async function plant(rows: readonly unknown[]) {
  await open().load();
  const database = await openDB(DATABASE_NAME);
  for (const row of rows) await database.put('events', row);
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the log in IndexedDB', () => {
  test('is there for the next page, under the same device id', async () => {
    expect(await open().append([buildEvent(1), buildEvent(2)])).toEqual({ ok: true, value: null });
    const first = await contents();
    expect(first.events.map(({ id }) => id).sort()).toEqual([uuid(1), uuid(2)]);
    expect(first).toMatchObject({ access: 'read-write', setAside: [], notes: {}, device: 'device-made-here' });
    expect((await contents(createIndexedDbStorage(() => 'another'))).device).toBe('device-made-here');
  });

  test('asks for a durable transaction before it says done', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await open().append([buildEvent(1)]);
    expect(asked).toHaveBeenCalledWith('events', 'readwrite', { durability: 'strict' });
  });

  test('never rewrites a row it has', async () => {
    const storage = open();
    await storage.append([buildEvent(1)]);
    await storage.append([buildEvent(1, { payload: 'forged' }), buildEvent(2)]);
    const { events } = await contents(storage);
    expect(events.find(({ id }) => id === uuid(1))?.payload).toEqual(buildEvent(1).payload);
    expect(events).toHaveLength(2);
  });

  test('takes many events at once, and only those it lacks', async () => {
    const storage = open();
    await storage.append([buildEvent(7)]);
    const many = Array.from({ length: 120 }, (_, index) => buildEvent(index + 1, { payload: 'later' }));
    expect(await storage.append(many)).toEqual({ ok: true, value: null });
    const { events } = await contents(storage);
    expect(events).toHaveLength(120);
    expect(events.find(({ id }) => id === uuid(7))?.payload).toEqual(buildEvent(7).payload);
  });

  test.each([1, 2, 3])('keeps all or nothing when the write fails at event %i', async (at) => {
    const storage = open();
    await storage.append([buildEvent(10)]);
    let written = 0;
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      written += 1;
      if (written === at) throw new DOMException('disk full', 'QuotaExceededError');
      return add.apply(this, row);
    });
    const answer = await storage.append([buildEvent(1), buildEvent(2), buildEvent(3)]);
    vi.restoreAllMocks();
    expect(answer).toEqual({ ok: false, fault: 'full' });
    expect((await contents()).events.map(({ id }) => id)).toEqual([uuid(10)]);
  });

  test('adds to its notes without losing the others', async () => {
    const storage = open();
    await storage.writeNotes({ lastBackupAt: '2026-11-22T10:00:00.000Z' });
    await storage.writeNotes({ persistAsked: true });
    expect((await contents()).notes).toEqual({ lastBackupAt: '2026-11-22T10:00:00.000Z', persistAsked: true });
  });
});

describe('rows that cannot be read', () => {
  const broken = { ...buildEvent(2), counter: 'many' };

  test('are set aside as they were found, once, and the rest loads', async () => {
    await plant([buildEvent(1), broken]);
    for (const _visit of [1, 2]) {
      const { events, setAside } = await contents();
      expect(events.map(({ id }) => id)).toEqual([uuid(1)]);
      expect(setAside).toEqual([{ key: uuid(2), found: broken }]);
    }
  });

  test('do not stand in the way of a good copy from a file', async () => {
    await plant([broken]);
    const storage = open();
    await storage.load();
    await storage.append([buildEvent(2)]);
    const { events, setAside } = await contents();
    expect(events).toEqual([buildEvent(2)]);
    expect(setAside).toHaveLength(1);
  });

  test('stay where they are when they cannot be moved', async () => {
    await plant([buildEvent(1), broken]);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const { events, setAside } = await contents();
    expect([events.length, setAside.length]).toEqual([1, 1]);
    vi.restoreAllMocks();
    expect((await contents()).setAside).toEqual([{ key: uuid(2), found: broken }]);
  });

  test('do not hide the others when the browser fails to read them all at once', async () => {
    await plant([buildEvent(1), buildEvent(2)]);
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Failed to read large value', 'DataError');
    });
    expect((await contents()).events).toHaveLength(2);
  });

  test('are all accounted for, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.uuid(), fc.anything({ withDate: true, withMap: true, maxDepth: 2 })), {
          selector: ([id]) => id,
          minLength: 1,
          maxLength: 30,
        }),
        async (rows) => {
          globalThis.indexedDB = new IDBFactory();
          await plant(rows.map(([id, junk]) => ({ ...buildEvent(1), payload: junk, id, extra: junk })));
          await plant([buildEvent(7)]);
          const { events, setAside } = await contents();
          expect(events).toEqual([buildEvent(7)]);
          expect(setAside).toHaveLength(rows.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a browser that will not', () => {
  test.each([
    ['has no IndexedDB', () => undefined],
    [
      'throws at its name',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('%s is reported as denied by every verb', async (_name, get) => {
    vi.stubGlobal('indexedDB', undefined);
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get });
    const storage = open();
    const answers = await Promise.all([
      storage.load(),
      storage.append([buildEvent(1)]),
      storage.writeNotes({}),
      storage.erase(),
    ]);
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: new IDBFactory() });
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ ok: false, fault: 'denied' })));
  });

  test('is asked again, and works once it will', async () => {
    const storage = open();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('private', 'InvalidStateError');
    });
    expect(await storage.append([buildEvent(1)])).toEqual({ ok: false, fault: 'denied' });
    expect(await storage.append([buildEvent(1)])).toMatchObject({ ok: true });
  });
});

describe('a newer version of the course', () => {
  const upgrade = () =>
    openDB(DATABASE_NAME, 2, {
      upgrade: (database) =>
        void (database.objectStoreNames.contains('events') || database.createObjectStore('events')),
    });

  test('that has saved here makes this one read only: nothing is written, nothing reset', async () => {
    await open().append([buildEvent(1)]);
    (await upgrade()).close();
    const storage = open();
    expect(await contents(storage)).toMatchObject({ access: 'read-only', events: [buildEvent(1)] });
    expect(await storage.append([buildEvent(2)])).toEqual({ ok: false, fault: 'newer-version' });
    expect(await storage.writeNotes({ persistAsked: true })).toEqual({ ok: false, fault: 'newer-version' });
    expect((await contents()).events).toHaveLength(1);
  });

  test('that opens in another tab is let in, and this tab stops writing and says so', async () => {
    const storage = open();
    const lost: string[] = [];
    storage.onLost((fault) => lost.push(fault));
    await storage.append([buildEvent(1)]);
    const newer = await upgrade();
    expect(lost).toEqual(['newer-version']);
    expect(await storage.append([buildEvent(2)])).toEqual({ ok: false, fault: 'newer-version' });
    newer.close();
  });
});

describe('erasing', () => {
  test('leaves no database, while another tab has it open', async () => {
    const [here, there] = [open(), open()];
    await there.append([buildEvent(1)]);
    expect(await here.erase()).toEqual({ ok: true, value: null });
    expect(await indexedDB.databases()).toEqual([]);
    expect((await contents(there)).events).toEqual([]);
  });

  test('works on a database of a newer version', async () => {
    (await openDB(DATABASE_NAME, 9, { upgrade: (database) => void database.createObjectStore('later') })).close();
    expect(await open().erase()).toEqual({ ok: true, value: null });
    expect(await indexedDB.databases()).toEqual([]);
  });
});
