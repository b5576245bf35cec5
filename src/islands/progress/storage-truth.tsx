import { useSavingState } from '#islands/shared/use-saving-state.ts';
import { useStorageReport } from '#islands/shared/use-storage-report.ts';
import type { Persistence } from '#stores/storage-report.ts';
import { formatMoment } from './format-moment.ts';

const PERSISTENCE_WORDS = {
  granted: 'The browser has promised not to clear it by itself, even when it is short of space.',
  refused:
    'The browser has not promised to keep it: when it is short of space, or if you stay away for long, it may clear it.',
  'not-asked': 'After your first answer the course will ask the browser to keep it even when space is short.',
  unsupported:
    'This browser makes no promise to keep it: when it is short of space, or if you stay away for long, it may clear it.',
} as const satisfies Record<Persistence, string>;

/** The plain truth about where progress is kept. */
export function StorageTruth() {
  const saving = useSavingState();
  const { persistence, lastBackupAt } = useStorageReport();
  const denied = saving.status === 'kept-in-memory' && saving.reason === 'storage-denied';
  return (
    <>
      <p>
        {denied
          ? 'This browser does not let the course keep anything: what you do is lost when you close this tab.'
          : 'Your progress is kept in this browser. Clearing the browser clears it.'}{' '}
        There is no account, and nothing is sent anywhere.
      </p>
      {!denied && <p>{PERSISTENCE_WORDS[persistence]}</p>}
      <p>
        {lastBackupAt
          ? `Last backup file made from this browser: ${formatMoment(lastBackupAt)}.`
          : 'No backup file has been made from this browser yet.'}
      </p>
    </>
  );
}
