import { useEffect, useState } from 'react';
import { openRecord } from '#stores/learner-record.ts';

/** False until the saved record has been read, so that an island need not show "nothing yet" to who has done much. */
export function useRecordOpened(): boolean {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    let mounted = true;
    void openRecord().then(() => mounted && setOpened(true));
    return () => {
      mounted = false;
    };
  }, []);
  return opened;
}
