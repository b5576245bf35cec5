import { describe, expect, test } from 'vitest';
import { makeQuestionAnswered } from '#engine/record/event-drafts.ts';
import { makeExport } from '#engine/record/make-export.ts';
import { createMemoryStorage } from '#stores/storage/memory-storage.ts';
import { buildEvent, uuid } from '../engine/record/build-event.ts';
import { type OpenPage, openPage, storedIds } from './test-world.ts';

const answer = (id: string) => makeQuestionAnswered({ id, revision: 1 }, { response: ['a'], credit: 1 });
const asked = (number: number, question: string) =>
  buildEvent(number, { device: 'device-z', object: { kind: 'question', id: question, revision: 1 } });
const FILE = makeExport([asked(700_001, 'from-the-file'), asked(700_002, 'from-the-file-too')]);

async function preview(page: OpenPage, text: string) {
  const previewed = await page.previewImport(text);
  if (!previewed.ok) throw new Error(previewed.problem.key);
  return previewed.preview;
}

describe('export', () => {
  test('holds everything, saved or not, and is equal to the byte after an import elsewhere', async () => {
    const here = openPage();
    await here.record([answer('one'), answer('two')]);
    const { text } = await here.exportRecord();
    const there = openPage();
    await there.importRecord(await preview(there, text));
    expect((await there.exportRecord()).text).toBe(text);
  });

  test('has another name each time, also in the same second', async () => {
    const page = openPage();
    const names = await Promise.all(Array.from({ length: 20 }, () => page.exportRecord()));
    expect(new Set(names.map(({ name }) => name)).size).toBe(20);
    expect(names[0]?.name).toMatch(/^plumbline-progress-\d{4}-\d\d-\d\d-\d{6}-[0-9a-f]{6}\.json$/);
  });

  test('is remembered as the last backup, on the next page too', async () => {
    const storage = createMemoryStorage('device');
    await openPage({ storage }).exportRecord();
    const next = openPage({ storage });
    await next.open();
    expect(next.$storageReport.get().lastBackupAt).toBe('2026-11-22T10:00:00.000Z');
  });
});

describe('import', () => {
  test('previews what will change and changes nothing', async () => {
    const page = openPage();
    await page.record([answer('one')]);
    const { change } = await preview(page, FILE);
    expect(change).toMatchObject({ added: 2, known: 0, questions: ['from-the-file', 'from-the-file-too'] });
    expect([...page.$record.get().questions.keys()]).toEqual(['one']);
  });

  test('merges, keeps a safety copy, and changes nothing the second time', async () => {
    const storage = createMemoryStorage('device');
    const page = openPage({ storage });
    await page.record([answer('one')]);
    const before = makeExport(page.events());
    expect(await page.importRecord(await preview(page, FILE))).toBe('saved');
    const after = makeExport(page.events());
    expect(page.$storageReport.get().safetyCopy).toBe(before);
    expect(await page.importRecord(await preview(page, FILE))).toBe('saved');
    expect(makeExport(page.events())).toBe(after);
    expect((await storedIds(storage)).size).toBe(3);
  });

  test('can be undone, on a later page too, without touching what was done since', async () => {
    const storage = createMemoryStorage('device');
    const page = openPage({ storage });
    await page.importRecord(await preview(page, FILE));
    await page.record([answer('since')]);
    const later = openPage({ storage });
    expect(await later.undoImport()).toBe('saved');
    expect([...later.$record.get().questions.keys()]).toEqual(['since']);
    expect(later.$storageReport.get().lastImport).toEqual([]);
  });

  test('brings back what an undo removed only when asked to', async () => {
    const page = openPage();
    await page.importRecord(await preview(page, FILE));
    await page.undoImport();
    expect((await preview(page, FILE)).change.removedEarlier).toEqual([uuid(700_001), uuid(700_002)]);
    await page.importRecord(await preview(page, FILE));
    expect(page.$record.get().questions.size).toBe(0);
    await page.importRecord(await preview(page, FILE), { bringBackRemoved: true });
    expect(page.$record.get().questions.size).toBe(2);
  });

  test('is refused whole when the storage has no room, and nothing changes', async () => {
    const inner = createMemoryStorage('device');
    const page = openPage({ storage: { ...inner, append: async () => ({ ok: false, fault: 'full' }) as const } });
    expect(await page.importRecord(await preview(page, FILE))).toBe('refused');
    expect(page.$record.get().questions.size).toBe(0);
    expect(page.$storageReport.get().safetyCopy).toBeNull();
  });

  test('waits for a slow storage instead of calling the import off half way', async () => {
    const inner = createMemoryStorage('device');
    const slow = {
      ...inner,
      append: async (events: Parameters<typeof inner.append>[0]) => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return inner.append(events);
      },
    };
    const page = openPage({ storage: slow });
    expect(await page.importRecord(await preview(page, FILE))).toBe('saved');
    expect(page.$record.get().questions.size).toBe(2);
  });

  test('refuses a file that tells one of our events differently', async () => {
    const page = openPage();
    await page.importRecord(await preview(page, FILE));
    const forged = FILE.replace('"credit":1', '"credit":0');
    expect(await page.previewImport(forged)).toEqual({
      ok: false,
      problem: { key: 'conflicting-event', params: { number: 1 } },
    });
  });

  test('goes to memory where the browser denies storage', async () => {
    const inner = createMemoryStorage('device');
    const page = openPage({ storage: { ...inner, load: async () => ({ ok: false, fault: 'denied' }) as const } });
    expect(await page.importRecord(await preview(page, FILE))).toBe('kept-in-memory');
    expect(page.$record.get().questions.size).toBe(2);
  });
});

describe('erase', () => {
  test('leaves nothing here, in the storage or elsewhere', async () => {
    let elsewhere = 0;
    const storage = createMemoryStorage('device');
    const page = openPage({
      storage,
      eraseElsewhere: async () => {
        elsewhere += 1;
      },
    });
    await page.record([answer('one')]);
    expect(await page.eraseRecord()).toBe('erased');
    expect([page.$record.get().eventCount, (await storedIds(storage)).size, elsewhere]).toEqual([0, 0, 1]);
  });

  test('says so when it could not, and forgets nothing', async () => {
    const inner = createMemoryStorage('device');
    const page = openPage({ storage: { ...inner, erase: async () => ({ ok: false, fault: 'failed' }) as const } });
    await page.record([answer('one')]);
    expect(await page.eraseRecord()).toBe('not-erased');
    expect(page.$record.get().questions.size).toBe(1);
  });
});
