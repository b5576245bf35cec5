import { describe, expect, test } from 'vitest';
import { makeLessonOpened, makeQuestionAnswered } from '#engine/record/event-drafts.ts';
import type { Stored } from '#stores/storage/event-storage.ts';
import { createMemoryStorage } from '#stores/storage/memory-storage.ts';
import { buildEvent } from '../engine/record/build-event.ts';
import { createFaultyStorage, FAULTS } from './faulty-storage.ts';
import { createCarry, createTabHub, openPage, storedIds } from './test-world.ts';

const answer = (id: string) => makeQuestionAnswered({ id, revision: 1 }, { response: ['a'], credit: 1 });
const NAMES = ['one', 'two', 'three', 'four'];
const browser = () => createMemoryStorage('device-of-this-browser');

describe('keeping what the learner did', () => {
  test('shows an answer at once and says it is saved only when the storage has it', async () => {
    let finish: (answer: Stored<null>) => void = () => {};
    const storage = browser();
    const slow = {
      ...storage,
      append: () =>
        new Promise<Stored<null>>((resolve) => {
          finish = resolve;
        }),
    };
    const page = openPage({ storage: slow, wait: () => new Promise(() => {}) });
    let said = '';
    const kept = page.record([answer('one')]).then((word) => {
      said = word;
    });
    expect(page.$record.get().questions.has('one')).toBe(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect([said, page.$savingState.get().status]).toEqual(['', 'saving']);
    finish({ ok: true, value: null });
    await kept;
    expect([said, page.$savingState.get().status]).toEqual(['saved', 'saved']);
  });

  test('shows on the next page what was saved on this one', async () => {
    const storage = browser();
    await openPage({ storage }).record([answer('one')]);
    const next = openPage({ storage });
    await next.open();
    expect([...next.$record.get().questions.keys()]).toEqual(['one']);
  });

  test('counts on after what is stored, even when the answer came before the stored log', async () => {
    const storage = browser();
    await storage.append([buildEvent(900_001, { counter: 41, device: 'device-z' })]);
    const page = openPage({ storage });
    await page.record([answer('first-look')]);
    expect(page.events().at(-1)).toMatchObject({ counter: 42, device: 'device-of-this-browser' });
    expect(page.$record.get().questions.get('first-look')?.first.event).toBe(buildEvent(900_001).id);
  });

  test('refuses a draft that could never be read back, as a mistake in code', async () => {
    await expect(openPage().record([answer('')])).rejects.toThrow(TypeError);
  });

  test('stores a copy: changing the draft afterwards changes nothing', async () => {
    const page = openPage();
    const response = ['a'];
    await page.record([makeQuestionAnswered({ id: 'one', revision: 1 }, { response, credit: 1 })]);
    response.push('b');
    expect(page.$record.get().questions.get('one')?.latest.response).toEqual(['a']);
  });
});

describe('when the storage fails', () => {
  for (const fault of FAULTS) {
    test.each(Array.from({ length: 9 }, (_, index) => index + 1))(
      `${fault} at operation %i loses no answer and never says saved of one that is not`,
      async (at) => {
        const inner = browser();
        const storage = createFaultyStorage(inner, fault, at);
        const page = openPage({ storage });
        await page.open();
        for (const name of NAMES) {
          const kept = await page.record([answer(name)]);
          const event = page.$record.get().questions.get(name)?.latest.event ?? 'none';
          const isStored = (await storedIds(inner)).has(event);
          if (kept === 'kept-in-memory') expect(page.$savingState.get().status).toBe('kept-in-memory');
          else if (fault !== 'lie' && fault !== 'corrupt') expect(isStored).toBe(true);
        }
        expect([...page.$record.get().questions.keys()]).toEqual(NAMES);
        const file = await page.exportRecord();
        for (const name of NAMES) expect(file.text).toContain(`"id":"${name}"`);
        await Promise.race([page.load(), page.world.wait(4_000)]);
        await page.record([answer('five')]);
        await Promise.race([page.load(), page.world.wait(4_000)]);
        await page.record([answer('six')]);
        expect((await storedIds(inner)).size).toBe(NAMES.length + 2);
      },
    );
  }

  test('says what is wrong in a state that lasts, and goes on in memory', async () => {
    const full = { ...browser(), append: async () => ({ ok: false, fault: 'full' }) as const };
    const page = openPage({ storage: full });
    expect(await page.record([answer('one')])).toBe('kept-in-memory');
    expect(page.$savingState.get()).toEqual({ status: 'kept-in-memory', reason: 'storage-full' });
    expect(await page.record([answer('two')])).toBe('kept-in-memory');
    expect(page.$record.get().questions.size).toBe(2);
  });

  test('says so on opening where the browser denies storage', async () => {
    const denied = { ...browser(), load: async () => ({ ok: false, fault: 'denied' }) as const };
    const page = openPage({ storage: denied });
    await page.open();
    expect(page.$savingState.get()).toEqual({ status: 'kept-in-memory', reason: 'storage-denied' });
  });

  test('saves everything when the silent storage answers after all', async () => {
    const inner = browser();
    let wake: () => void = () => {};
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const page = openPage({ storage: { ...inner, load: () => asleep.then(() => inner.load()) } });
    expect(await page.record([answer('one')])).toBe('kept-in-memory');
    expect(page.$savingState.get()).toEqual({ status: 'kept-in-memory', reason: 'storage-not-answering' });
    wake();
    await expect.poll(() => page.$savingState.get().status).toBe('saved');
    expect((await storedIds(inner)).size).toBe(1);
  });

  test('carries unsaved work to the next page of the tab and saves it there', async () => {
    const inner = browser();
    const carry = createCarry();
    const full = { ...inner, append: async () => ({ ok: false, fault: 'full' }) as const };
    await openPage({ storage: full, carry }).record([answer('one')]);
    const next = openPage({ storage: inner, carry });
    await next.open();
    expect(next.$savingState.get().status).toBe('saved');
    expect((await storedIds(inner)).size).toBe(1);
    expect(carry.take()).toBeNull();
  });

  test('leaves an event as it is once a file holds it', async () => {
    const inner = browser();
    await inner.append([buildEvent(900_002, { counter: 9 })]);
    let broken = true;
    const storage = { ...inner, load: async () => (broken ? ({ ok: false, fault: 'failed' } as const) : inner.load()) };
    const page = openPage({ storage });
    await page.record([answer('one')]);
    const file = await page.exportRecord();
    broken = false;
    await page.record([answer('two')]);
    const preview = await page.previewImport(file.text);
    expect(preview).toMatchObject({ ok: true, preview: { change: { added: 0, known: 1 } } });
  });
});

describe('two tabs', () => {
  const open = (tabs: number) => {
    const [storage, hub] = [browser(), createTabHub()];
    return { storage, pages: Array.from({ length: tabs }, () => openPage({ storage, tabs: hub.join() })) };
  };

  test('show each other everything after 200 answers given in both', async () => {
    const { storage, pages } = open(2);
    await Promise.all(pages.map((page) => page.open()));
    const said = Array.from({ length: 200 }, (_, index) =>
      pages[(index * 7) % 3 === 0 ? 0 : 1]?.record([answer(`q-${index}`)]),
    );
    await Promise.all(said);
    for (const page of pages) expect(page.$record.get().questions.size).toBe(200);
    expect((await storedIds(storage)).size).toBe(200);
  });

  test('lose nothing that one saves while the other is still reading', async () => {
    const inner = browser();
    const hub = createTabHub();
    let wake: () => void = () => {};
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const slow = {
      ...inner,
      load: async () => {
        const early = await inner.load();
        await asleep;
        return early;
      },
    };
    const [late, quick] = [
      openPage({ storage: slow, tabs: hub.join(), wait: () => new Promise(() => {}) }),
      openPage({ storage: inner, tabs: hub.join() }),
    ];
    const opening = late.open();
    await quick.record([answer('one')]);
    wake();
    await opening;
    expect(late.$record.get().questions.has('one')).toBe(true);
  });

  test('stop writing and say so when a newer version takes over', async () => {
    let lose: (fault: 'newer-version') => void = () => {};
    const inner = browser();
    const page = openPage({
      storage: {
        ...inner,
        onLost: (listener) => {
          lose = listener;
        },
      },
    });
    await page.record([answer('one')]);
    lose('newer-version');
    expect(await page.record([answer('two')])).toBe('kept-in-memory');
    expect(page.$savingState.get()).toEqual({ status: 'read-only', reason: 'newer-version' });
    expect((await storedIds(inner)).size).toBe(1);
  });

  test('forget in both when one erases, also the one that slept through the message', async () => {
    const { storage, pages } = open(2);
    const [first, second] = pages;
    const asleep = openPage({ storage });
    await asleep.open();
    await first?.record([answer('one')]);
    await asleep.load();
    expect(asleep.$record.get().questions.size).toBe(1);
    expect(await first?.eraseRecord()).toBe('erased');
    expect(second?.$record.get().questions.size).toBe(0);
    await asleep.load();
    expect(asleep.$record.get().questions.size).toBe(0);
    expect((await storedIds(storage)).size).toBe(0);
  });

  test('do not bring back what was erased while they were still reading', async () => {
    const inner = browser();
    await inner.append([buildEvent(900_003)]);
    const hub = createTabHub();
    let wake: () => void = () => {};
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const load = async () => {
      const early = await inner.load();
      await asleep;
      return early;
    };
    const reading = openPage({ storage: { ...inner, load }, tabs: hub.join(), wait: () => new Promise(() => {}) });
    const opening = reading.open();
    await openPage({ storage: inner, tabs: hub.join() }).eraseRecord();
    wake();
    await opening;
    expect(reading.$record.get().eventCount).toBe(0);
  });

  test('ignore what is no message of theirs', async () => {
    let hear: (message: unknown) => void = () => {};
    const page = openPage({
      tabs: {
        post() {},
        listen: (ear) => {
          hear = ear;
        },
      },
    });
    await page.record([answer('one')]);
    const junk = [
      null,
      7,
      'erased',
      {},
      { kind: 'appended' },
      { kind: 'appended', events: [{ id: 1 }, null] },
      { kind: 'x' },
    ];
    for (const message of junk) hear(message);
    expect(page.$record.get().questions.size).toBe(1);
  });
});

describe('asking the browser to keep the data', () => {
  test('happens at the first real progress, not on a visit, and is reported as answered', async () => {
    let asked = 0;
    const persist = async () => {
      asked += 1;
      return 'refused' as const;
    };
    const page = openPage({ persist });
    await page.record([makeLessonOpened({ id: 'the-ankle', revision: 1 })]);
    expect([asked, page.$storageReport.get().persistence]).toEqual([0, 'not-asked']);
    await page.record([answer('one')]);
    await expect.poll(() => page.$storageReport.get().persistence).toBe('refused');
    expect(asked).toBe(1);
  });

  test('is reported as unsupported when the browser throws', async () => {
    const page = openPage({ persist: () => Promise.reject(new Error('no')) });
    await page.record([answer('one')]);
    await expect.poll(() => page.$storageReport.get().persistence).toBe('unsupported');
  });
});
