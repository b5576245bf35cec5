import { nextCounter } from '#engine/record/counter.ts';
import type { LearnerEvent } from '#engine/record/learner-event.ts';
import type { KeeperWorld } from './keeper-world.ts';
import { parseEvent } from './parse-event.ts';

/**
 * `provisional`: made before the stored log was read, so that its place in the order is a guess.
 * `final`: never to change again, because it was placed after the stored log, came from elsewhere, or is in a file.
 */
export type Stamp = 'provisional' | 'final';

/** Events that only this page knows. */
export type UnsavedEvents = {
  list(): readonly LearnerEvent[];
  /** Takes back what the last page of this tab could not save. */
  takeBack(): void;
  add(events: readonly LearnerEvent[], stamp: Stamp): void;
  /** They are durable now. */
  settle(events: readonly LearnerEvent[]): void;
  /** Makes every event final. */
  finish(): void;
  /** Places the provisional events after `stored`, as events of `device`, and makes them final. */
  restamp(stored: readonly LearnerEvent[], device: string): void;
  clear(): void;
};

function parseSlip(text: string | null): { events: readonly LearnerEvent[]; provisional: readonly string[] } {
  try {
    const slip = JSON.parse(text ?? '{}') as { events?: unknown; provisional?: unknown };
    const events = Array.isArray(slip.events) ? slip.events.flatMap((found) => parseEvent(found) ?? []) : [];
    return { events, provisional: Array.isArray(slip.provisional) ? slip.provisional.map(String) : [] };
  } catch {
    return { events: [], provisional: [] };
  }
}

/** The unsaved events of this page, carried to the tab's next page for as long as they are not saved. */
export function createUnsavedEvents(carry: KeeperWorld['carry']): UnsavedEvents {
  let list: readonly LearnerEvent[] = [];
  let provisional: ReadonlySet<string> = new Set();

  function change(next: readonly LearnerEvent[], guesses: ReadonlySet<string>): void {
    [list, provisional] = [next, guesses];
    carry.put(list.length === 0 ? '' : JSON.stringify({ events: list, provisional: [...provisional] }));
  }
  return {
    list: () => list,
    takeBack() {
      const slip = parseSlip(carry.take());
      list = [...slip.events, ...list];
      provisional = new Set([...slip.provisional, ...provisional]);
    },
    add(events, stamp) {
      if (events.length === 0) return;
      const guesses = stamp === 'provisional' ? events.map(({ id }) => id) : [];
      change([...list, ...events], new Set([...provisional, ...guesses]));
    },
    settle(events) {
      const done = new Set(events.map(({ id }) => id));
      change(
        list.filter(({ id }) => !done.has(id)),
        provisional,
      );
    },
    finish: () => change(list, new Set()),
    restamp(stored, device) {
      let counter = nextCounter(stored);
      const placed = list.map((event) =>
        provisional.has(event.id) ? { ...event, device, counter: counter++ } : event,
      );
      change(placed, new Set());
    },
    clear: () => change([], new Set()),
  };
}
