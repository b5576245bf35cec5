import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { useDesk } from './desk.ts';

/** A thought is kept this long after the last change, so that a slider does not fill the record. */
const KEEP_AFTER_MILLISECONDS = 900;

/**
 * Something a learner is still thinking about: changes show at once and are kept soon after, and in any case before
 * the step or the page is left. `make` turns the draft into the action that keeps it, or null while it says nothing yet.
 */
export function useDraft<T>(saved: T, make: (draft: T) => CaseAction | null) {
  const { act, beforeLeaving } = useDesk();
  const [draft, setDraft] = useState(saved);
  const unkept = useRef<{ readonly draft: T; readonly timer: number } | null>(null);
  const latest = useRef({ act, make });
  latest.current = { act, make };

  const keep = useCallback(() => {
    if (!unkept.current) return;
    clearTimeout(unkept.current.timer);
    const { draft: last } = unkept.current;
    unkept.current = null;
    const action = latest.current.make(last);
    if (action) latest.current.act(action);
  }, []);

  useEffect(() => {
    const unregister = beforeLeaving(keep);
    addEventListener('pagehide', keep);
    return () => {
      unregister();
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [beforeLeaving, keep]);

  const change = (next: T) => {
    setDraft(next);
    if (unkept.current) clearTimeout(unkept.current.timer);
    unkept.current = { draft: next, timer: window.setTimeout(keep, KEEP_AFTER_MILLISECONDS) };
  };
  return { draft, change };
}
