import { useSyncExternalStore } from 'react';

/** Below this width the lab is one column. */
const QUERY = '(width < 48rem)';

const subscribe = (tell: () => void): (() => void) => {
  const media = matchMedia(QUERY);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
};

/** True where the lab stands in one column. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(QUERY).matches,
    () => false,
  );
