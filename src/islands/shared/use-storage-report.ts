import { useStore } from '@nanostores/react';
import { $storageReport } from '#stores/learner-record.ts';
import { EMPTY_STORAGE_REPORT, type StorageReport } from '#stores/storage-report.ts';

/** Where progress is kept and how safely; nothing known on the server and in the first client render. */
export function useStorageReport(): StorageReport {
  return useStore($storageReport, { ssr: () => EMPTY_STORAGE_REPORT });
}
