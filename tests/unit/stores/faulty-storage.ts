import type { EventStorage, Stored } from '#stores/storage/event-storage.ts';

/** `lie`: says done and does nothing. `corrupt`: gives back less than it was given. `hang`: never answers. */
export const FAULTS = ['reject', 'full', 'denied', 'hang', 'lie', 'corrupt'] as const;
export type Fault = (typeof FAULTS)[number];

/** A storage whose operation number `at` (from 1; loads, appends and notes count) goes wrong; the others work. */
export function createFaultyStorage(inner: EventStorage, fault: Fault, at: number): EventStorage {
  let operation = 0;
  function run<Value>(work: () => Promise<Stored<Value>>, lie: () => Stored<Value>): Promise<Stored<Value>> {
    operation += 1;
    if (operation !== at) return work();
    if (fault === 'reject') return Promise.reject(new Error('the disk caught fire'));
    if (fault === 'hang') return new Promise(() => {});
    if (fault === 'lie' || fault === 'corrupt') return Promise.resolve(lie());
    return Promise.resolve({ ok: false, fault });
  }
  const done = (): Stored<null> => ({ ok: true, value: null });
  return {
    load: () =>
      run(
        () => inner.load(),
        () => ({
          ok: true,
          value: { events: [], setAside: [], device: 'device-of-this-browser', notes: {}, access: 'read-write' },
        }),
      ),
    append: (events) =>
      operation + 1 === at && fault === 'corrupt'
        ? run(() => inner.append(events), done).then(() => inner.append(events.slice(1)))
        : run(() => inner.append(events), done),
    writeNotes: (notes) => run(() => inner.writeNotes(notes), done),
    erase: () => inner.erase(),
    onLost: (listener) => inner.onLost(listener),
  };
}
