import type { LearnerEvent } from '#engine/record/learner-event.ts';
import type { SetAsideEntry } from '#stores/storage-report.ts';

/** How storage can fail us. `newer-version`: a newer release of the course owns the data; we may read, never write. */
export type StorageFault = 'denied' | 'full' | 'failed' | 'blocked' | 'newer-version';

export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: StorageFault };

/** Small facts beside the log. */
export type StoredNotes = {
  readonly lastBackupAt?: string;
  readonly lastImport?: readonly string[];
  readonly safetyCopy?: string;
  readonly persistAsked?: boolean;
};

export type LoadedLog = {
  readonly events: readonly LearnerEvent[];
  readonly setAside: readonly SetAsideEntry[];
  /** Random id of this browser, made at the first load. */
  readonly device: string;
  readonly notes: StoredNotes;
  readonly access: 'read-write' | 'read-only';
};

/**
 * The door to what the browser keeps. No verb throws. `append` answers ok only when the events are durable, skips ids
 * already there, and never rewrites a row. `onLost` tells when another tab took the database over.
 */
export type EventStorage = {
  load(): Promise<Stored<LoadedLog>>;
  append(events: readonly LearnerEvent[]): Promise<Stored<null>>;
  writeNotes(notes: StoredNotes): Promise<Stored<null>>;
  erase(): Promise<Stored<null>>;
  onLost(listener: (fault: StorageFault) => void): void;
};
