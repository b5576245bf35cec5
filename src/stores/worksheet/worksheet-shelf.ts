import { atom, type ReadableAtom } from 'nanostores';
import { isExpired } from '#engine/worksheet/expiry.ts';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import type { StorageFault, Stored } from '#stores/storage/event-storage.ts';
import type { WorksheetStorage } from '#stores/storage/worksheet-storage.ts';
import { parseWorksheet } from './parse-worksheet.ts';

/** Whether the sheets are kept beyond this page. `saved` is said only after the storage reports the write as durable. */
export type Keeping =
  | { readonly status: 'saved' }
  | { readonly status: 'saving' }
  | { readonly status: 'in-memory'; readonly reason: StorageFault };

export type ShelfState =
  | { readonly status: 'unopened' }
  | {
      readonly status: 'open';
      /** The one changed last comes first. */
      readonly sheets: readonly Worksheet[];
      readonly keeping: Keeping;
      /** How many were erased at opening: their time was over, or they could not be read. */
      readonly expired: number;
      readonly unreadable: number;
    };

/** What the shelf needs from the world; the browser’s is in browser-shelf.ts, tests bring their own. */
export type ShelfWorld = {
  readonly storage: WorksheetStorage;
  /** The other tabs: `post` tells them that a sheet changed, `listen` hears them. */
  readonly tabs: { post(): void; listen(hear: () => void): void };
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
};

export type WorksheetShelf = {
  readonly $shelf: ReadableAtom<ShelfState>;
  /** Reads what is kept, once; sheets whose time is over are erased. Resolves early where the storage is silent. */
  open(): Promise<void>;
  /** Keeps a sheet, stamped with the time: shown at once. */
  keep(sheet: Worksheet): Promise<void>;
  erase(id: string): Promise<void>;
};

/** Milliseconds a trainer waits for a silent storage before working in memory. */
const PATIENCE = 4_000;
const FAILED: Stored<never> = { ok: false, fault: 'failed' };

const latestFirst = (sheets: readonly Worksheet[]): readonly Worksheet[] =>
  sheets.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));

/** The practice worksheets of this browser: in a database of their own, never part of the learner’s record. */
export function createWorksheetShelf({ storage, tabs, now, wait }: ShelfWorld): WorksheetShelf {
  const $shelf = atom<ShelfState>({ status: 'unopened' });
  let opening: Promise<void> | null = null;
  let writes = 0;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const shelf = () => {
    const state = $shelf.get();
    return state.status === 'open'
      ? state
      : { status: 'open' as const, sheets: [], keeping: { status: 'saved' } as Keeping, expired: 0, unreadable: 0 };
  };
  const settle = (done: Stored<unknown>): void =>
    $shelf.set({
      ...shelf(),
      keeping: done.ok ? { status: 'saved' } : { status: 'in-memory', reason: done.fault },
    });

  async function read(): Promise<void> {
    const loaded = await storage.load();
    if (!loaded.ok) return settle(loaded);
    const rows = loaded.value.map(({ key, found }) => ({ key, sheet: parseWorksheet(found) }));
    const unreadable = rows.filter(({ sheet }) => sheet === null);
    const expired = rows.filter(({ sheet }) => sheet !== null && isExpired(sheet, now().getTime()));
    const gone = [...unreadable, ...expired].map(({ key }) => key);
    const sheets = rows.flatMap(({ key, sheet }) => (sheet === null || gone.includes(key) ? [] : [sheet]));
    const state = shelf();
    const unsaved = state.keeping.status === 'saved' ? [] : state.sheets;
    $shelf.set({
      ...state,
      sheets: latestFirst([...unsaved, ...sheets.filter(({ id }) => !unsaved.some((had) => had.id === id))]),
      expired: state.expired + expired.length,
      unreadable: state.unreadable + unreadable.length,
    });
    if (gone.length > 0) await storage.remove(gone);
  }

  /** One write after the other; only the answer to the last one is shown. */
  function write(work: () => Promise<Stored<null>>): Promise<void> {
    writes += 1;
    const number = writes;
    $shelf.set({ ...shelf(), keeping: { status: 'saving' } });
    const done = lastWrite.then(work);
    lastWrite = done;
    return Promise.race([done, wait(PATIENCE).then(() => FAILED)]).then(async (early) => {
      if (number === writes) settle(early);
      const answered = await done;
      if (number === writes) settle(answered);
      if (answered.ok) tabs.post();
    });
  }

  return {
    $shelf,
    open: () => {
      opening ??= (async () => {
        tabs.listen(() => void read());
        const silent = wait(PATIENCE).then(() => {
          if ($shelf.get().status === 'unopened') settle(FAILED);
        });
        await Promise.race([read(), silent]);
      })();
      return opening;
    },
    keep: (sheet) => {
      const stamped = { ...sheet, changedAt: now().toISOString() };
      const state = shelf();
      $shelf.set({ ...state, sheets: [stamped, ...state.sheets.filter(({ id }) => id !== sheet.id)] });
      return write(() => storage.put(stamped));
    },
    erase: (id) => {
      const state = shelf();
      const sheets = state.sheets.filter((sheet) => sheet.id !== id);
      $shelf.set({ ...state, sheets });
      return write(() => (sheets.length === 0 ? storage.erase() : storage.remove([id])));
    },
  };
}
