/** What the browser said when asked to keep our data: `refused` means it may clear it when short of space. */
export type Persistence = 'not-asked' | 'granted' | 'refused' | 'unsupported';

/** The truth about where progress is kept, for the progress page. */
export type StorageReport = {
  readonly persistence: Persistence;
  /** When a backup file was last made, ISO 8601 UTC; null if never. */
  readonly lastBackupAt: string | null;
  /** Stored entries that could not be read; kept aside, downloadable. */
  readonly setAside: readonly SetAsideEntry[];
  /** Ids an import added last; empty when there is nothing to undo. */
  readonly lastImport: readonly string[];
  /** The log as it was before that import, as export text. */
  readonly safetyCopy: string | null;
};

/** An unreadable entry as it was found. */
export type SetAsideEntry = { readonly key: string; readonly found: unknown };

export const EMPTY_STORAGE_REPORT: StorageReport = {
  persistence: 'not-asked',
  lastBackupAt: null,
  setAside: [],
  lastImport: [],
  safetyCopy: null,
};
