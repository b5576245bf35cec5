import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { DATABASE_NAME } from '#stores/storage/database.ts';
import type { StorageFault } from '#stores/storage/event-storage.ts';
import { createIndexedDbStorage } from '#stores/storage/indexed-db-storage.ts';
import {
  createWorksheetStorage,
  WORKSHEET_DATABASE,
  type WorksheetStorage,
} from '#stores/storage/worksheet-storage.ts';
import { createWorksheetShelf, type ShelfState } from '#stores/worksheet/worksheet-shelf.ts';
import { buildWorksheet } from '../../engine/worksheet/build-worksheet.ts';

const NOW = new Date('2026-11-20T09:00:00.000Z');
const never = () => new Promise<void>(() => {});
const makeShelf = (changed: { storage?: WorksheetStorage; wait?: () => Promise<void> } = {}) => {
  const ears: (() => void)[] = [];
  const posts: string[] = [];
  const shelf = createWorksheetShelf({
    storage: changed.storage ?? createWorksheetStorage(),
    tabs: { post: () => void posts.push('changed'), listen: (hear) => void ears.push(hear) },
    now: () => NOW,
    wait: changed.wait ?? never,
  });
  return {
    ...shelf,
    posts,
    hear: () => {
      for (const ear of ears) ear();
    },
  };
};
const opened = (state: ShelfState) => {
  if (state.status !== 'open') throw new Error('The shelf is not open.');
  return state;
};
const failing = (fault: StorageFault): WorksheetStorage => {
  const refuse = async () => ({ ok: false, fault }) as const;
  return { load: refuse, put: refuse, remove: refuse, erase: refuse };
};
const plant = async (row: unknown) => {
  await createWorksheetStorage().load();
  const database = await openDB(WORKSHEET_DATABASE);
  await database.put('sheets', row);
  database.close();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the practice worksheets of a browser', () => {
  test('a sheet that is shown as saved is there for the next page, stamped with the time', async () => {
    const shelf = makeShelf();
    await shelf.open();
    const kept = shelf.keep(buildWorksheet());
    expect(opened(shelf.$shelf.get())).toMatchObject({ keeping: { status: 'saving' }, sheets: [{ id: 'sheet-one' }] });
    await kept;
    expect(opened(shelf.$shelf.get()).keeping).toEqual({ status: 'saved' });
    const next = makeShelf();
    await next.open();
    expect(opened(next.$shelf.get()).sheets).toEqual([buildWorksheet({ changedAt: NOW.toISOString() })]);
  });

  test('changes in quick succession leave the last one', async () => {
    const shelf = makeShelf();
    await shelf.open();
    await Promise.all(['a', 'b', 'c'].map((nickname) => shelf.keep(buildWorksheet({ nickname }))));
    const next = makeShelf();
    await next.open();
    expect(opened(next.$shelf.get()).sheets.map(({ nickname }) => nickname)).toEqual(['c']);
  });

  test('a sheet whose time is over is gone at opening, from the disk too', async () => {
    await plant(buildWorksheet({ changedAt: '2026-10-01T09:00:00.000Z' }));
    await plant(buildWorksheet({ id: 'fresh', changedAt: '2026-11-19T09:00:00.000Z' }));
    const shelf = makeShelf();
    await shelf.open();
    expect(opened(shelf.$shelf.get())).toMatchObject({ sheets: [{ id: 'fresh' }], expired: 1 });
    const rows = await createWorksheetStorage().load();
    expect(rows.ok && rows.value.map(({ key }) => key)).toEqual(['fresh']);
  });

  test('a row that is no sheet is erased and counted', async () => {
    await plant({ id: 'broken', nickname: 7 });
    const shelf = makeShelf();
    await shelf.open();
    expect(opened(shelf.$shelf.get())).toMatchObject({ sheets: [], unreadable: 1 });
    const rows = await createWorksheetStorage().load();
    expect(rows.ok && rows.value).toEqual([]);
  });

  test('erasing the last sheet leaves no database behind', async () => {
    const shelf = makeShelf();
    await shelf.open();
    await shelf.keep(buildWorksheet());
    await shelf.erase('sheet-one');
    expect(opened(shelf.$shelf.get())).toMatchObject({ sheets: [], keeping: { status: 'saved' } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(WORKSHEET_DATABASE);
  });

  test.each(['denied', 'full', 'failed'] as const)(
    'storage %s: the sheet stays in memory, and that is said',
    async (fault) => {
      const shelf = makeShelf({ storage: failing(fault) });
      await shelf.open();
      await shelf.keep(buildWorksheet());
      expect(opened(shelf.$shelf.get())).toMatchObject({
        sheets: [{ id: 'sheet-one' }],
        keeping: { status: 'in-memory', reason: fault },
      });
      expect(shelf.posts).toEqual([]);
    },
  );

  test('a storage that never answers does not keep the page waiting', async () => {
    const silent: WorksheetStorage = {
      load: never as never,
      put: never as never,
      remove: never as never,
      erase: never as never,
    };
    const shelf = makeShelf({ storage: silent, wait: async () => {} });
    await shelf.open();
    expect(opened(shelf.$shelf.get()).keeping).toEqual({ status: 'in-memory', reason: 'failed' });
  });

  test('pain ticked in a form and doses the trainer changed are there for the next page', async () => {
    const sheet = buildWorksheet({
      draft: { test: 'overhead-squat', entry: null, filmed: false, values: {}, hurt: true },
      doses: { 'calf-stretch': { sets: 3, perWeek: 5, amount: { unit: 'seconds', value: 45 } } },
    });
    const shelf = makeShelf();
    await shelf.open();
    await shelf.keep(sheet);
    const next = makeShelf();
    await next.open();
    expect(opened(next.$shelf.get()).sheets).toEqual([{ ...sheet, changedAt: NOW.toISOString() }]);
  });

  test('another tab sees a change once it is told', async () => {
    const [one, two] = [makeShelf(), makeShelf()];
    await Promise.all([one.open(), two.open()]);
    await one.keep(buildWorksheet());
    expect(one.posts).toEqual(['changed']);
    two.hear();
    await expect.poll(() => opened(two.$shelf.get()).sheets.length).toBe(1);
  });

  test('nothing of a sheet is in the learner’s record', async () => {
    expect(WORKSHEET_DATABASE).not.toBe(DATABASE_NAME);
    const shelf = makeShelf();
    await shelf.open();
    await shelf.keep(buildWorksheet());
    const log = await createIndexedDbStorage(() => 'device').load();
    expect(log.ok && { events: log.value.events, setAside: log.value.setAside }).toEqual({ events: [], setAside: [] });
  });
});
