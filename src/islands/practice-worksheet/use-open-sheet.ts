import { useCallback, useEffect, useState } from 'react';

const KEY = 'sheet=';
const read = (): string | null => {
  const hash = location.hash.slice(1);
  return hash.startsWith(KEY) ? decodeURIComponent(hash.slice(KEY.length)) : null;
};

/** Which sheet is open: it stands in the address after #, so that a reload finds it and “back” closes it. */
export function useOpenSheet() {
  const [id, setId] = useState<string | null>(null);
  /** Whether it was opened on this page, not found in the address: then focus goes to it. */
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const follow = () => setId(read());
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const open = useCallback((next: string | null) => {
    history.pushState(null, '', next === null ? location.pathname : `#${KEY}${encodeURIComponent(next)}`);
    setId(next);
    setMoved(true);
  }, []);
  return { id, open, moved };
}
