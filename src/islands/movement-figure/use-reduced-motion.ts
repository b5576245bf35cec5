import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

const subscribe = (tell: () => void): (() => void) => {
  const media = matchMedia(QUERY);
  const observer = new MutationObserver(tell);
  media.addEventListener('change', tell);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-motion'] });
  return () => {
    media.removeEventListener('change', tell);
    observer.disconnect();
  };
};

const read = (): boolean => matchMedia(QUERY).matches || document.documentElement.dataset.motion === 'less';

/** True where the learner, or their system, asks for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}
