import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { EMPTY_RECORD, type LearnerRecord } from '#engine/record/learner-record.ts';
import { $record, openRecord } from '#stores/learner-record.ts';

/**
 * The learner's record for an island. The server and the first client render both see an empty record, so that saved
 * work never breaks hydration; what is stored follows a moment later.
 */
export function useRecord(): LearnerRecord {
  useEffect(() => void openRecord(), []);
  return useStore($record, { ssr: () => EMPTY_RECORD });
}
