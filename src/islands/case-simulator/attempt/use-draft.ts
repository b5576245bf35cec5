import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { useDesk } from './desk.ts';
import { tellFault } from './fault.ts';

/** A thought is kept this long after the last change, so that a slider does not fill the record. */
const KEEP_AFTER_MILLISECONDS = 900;

/** How many steps of thinking can be taken back. */
const UNDO_STEPS = 50;

/**
 * Something a learner is still thinking about: changes show at once and are kept soon after, and in any case before
 * the step or the page is left; what could not be kept waits for the next chance. `undo` goes back to the thought before; null where there is none. `make` turns the draft into the action that keeps it, or null while it says nothing yet.
 */
export function useDraft<T>(saved: T, make: (draft: T) => CaseAction | null) {
  const { act, beforeLeaving } = useDesk();
  const [draft, setDraft] = useState(saved);
  const [earlier, setEarlier] = useState<readonly T[]>([]);
  /** Counts what was taken back: fields that hold their own text start anew with it as their key. */
  const [undone, setUndone] = useState(0);
  const unkept = useRef<{ readonly draft: T; readonly timer: number } | null>(null);
  const latest = useRef({ act, make });
  latest.current = { act, make };

  const keep = useCallback(() => {
    if (!unkept.current) return;
    clearTimeout(unkept.current.timer);
    const action = latest.current.make(unkept.current.draft);
    if (action) latest.current.act(action);
    unkept.current = null;
  }, []);

  useEffect(() => {
    const unregister = beforeLeaving(keep);
    addEventListener('pagehide', keep);
    return () => {
      unregister();
      removeEventListener('pagehide', keep);
      try {
        keep();
      } catch (error) {
        tellFault(error);
      }
    };
  }, [beforeLeaving, keep]);

  const show = (next: T) => {
    setDraft(next);
    if (unkept.current) clearTimeout(unkept.current.timer);
    unkept.current = { draft: next, timer: window.setTimeout(keep, KEEP_AFTER_MILLISECONDS) };
  };
  const change = (next: T) => {
    setEarlier((before) => [...before, draft].slice(-UNDO_STEPS));
    show(next);
  };
  const last = earlier.at(-1);
  const undo =
    last === undefined
      ? null
      : () => {
          setEarlier(earlier.slice(0, -1));
          setUndone((count) => count + 1);
          show(last);
        };
  return { draft, change, undo, undone };
}
