import type { StorageFault } from './storage/event-storage.ts';

/** Why what was done is kept in memory only, and will be gone with the page unless the learner saves a file. */
export type KeptInMemoryReason =
  | 'storage-denied'
  | 'storage-full'
  | 'storage-failed'
  | 'storage-blocked'
  | 'storage-not-answering';

/** Why this page may look but not write: a newer version of the course has saved here. */
export type ReadOnlyReason = 'newer-version';

/** What a learner may be told about saving. `saved` is said only after the storage reports the write as durable. */
export type SavingState =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved' }
  | { readonly status: 'kept-in-memory'; readonly reason: KeptInMemoryReason }
  | { readonly status: 'read-only'; readonly reason: ReadOnlyReason };

/** The storage has said neither yes nor no. */
export const NOT_ANSWERING: SavingState = { status: 'kept-in-memory', reason: 'storage-not-answering' };

/** The state a fault leaves the page in. */
export function describeFault(fault: StorageFault): SavingState {
  return fault === 'newer-version'
    ? { status: 'read-only', reason: 'newer-version' }
    : { status: 'kept-in-memory', reason: `storage-${fault}` };
}
