import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { eraseElsewhere } from '#stores/erase-elsewhere.ts';
import { createWorksheetStorage, WORKSHEET_DATABASE } from '#stores/storage/worksheet-storage.ts';
import { buildWorksheet } from '../engine/worksheet/build-worksheet.ts';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const withoutList = () => {
  Object.defineProperty(indexedDB, 'databases', { value: undefined, configurable: true });
};
const listAgain = () => {
  Reflect.deleteProperty(indexedDB, 'databases');
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await createWorksheetStorage().put(buildWorksheet());
});

describe('erasing everything', () => {
  test.each([
    ['that lists its databases', () => {}],
    ['that cannot list its databases', withoutList],
    [
      'that refuses to list its databases',
      () => Object.assign(indexedDB, { databases: () => Promise.reject(new Error('no')) }),
    ],
  ])('erases the worksheets in a browser %s', async (_what, prepare) => {
    prepare();
    await eraseElsewhere();
    listAgain();
    await expect.poll(names).toEqual([]);
  });

  test('leaves no sheet readable where another page holds the database and does not let go', async () => {
    withoutList();
    const held = await openDB(WORKSHEET_DATABASE);
    await eraseElsewhere();
    expect(await held.getAll('sheets')).toEqual([]);
    held.close();
  });

  test('leaves the databases of other sites at this address alone', async () => {
    (await openDB('somebody-else', 1)).close();
    await eraseElsewhere();
    await expect.poll(names).toEqual(['somebody-else']);
  });

  test('says so to every tab that holds a sheet, after the sheets are gone', async () => {
    const heard = new BroadcastChannel('plumbline-worksheets');
    const left = new Promise((resolve) => {
      heard.onmessage = async () => resolve(await createWorksheetStorage().load());
    });
    await eraseElsewhere();
    expect(await left).toEqual({ ok: true, value: [] });
    heard.close();
  });

  test('is done where the browser has no database at all', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await expect(eraseElsewhere()).resolves.toBeUndefined();
  });
});
