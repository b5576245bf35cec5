import { eraseElsewhere } from './erase-elsewhere.ts';
import type { KeeperWorld } from './keeper-world.ts';
import { makeUuid } from './make-uuid.ts';
import { createIndexedDbStorage } from './storage/indexed-db-storage.ts';
import type { Persistence } from './storage-report.ts';
import type { TabMessage } from './tab-message.ts';

const CHANNEL = 'plumbline-record';
const CARRIED = 'plumbline-unsaved';

async function askStorage(question: 'persist' | 'persisted'): Promise<Persistence> {
  if (typeof navigator === 'undefined' || !navigator.storage?.[question]) return 'unsupported';
  return (await navigator.storage[question]()) ? 'granted' : 'refused';
}

function createTabs(): KeeperWorld['tabs'] {
  let channel: BroadcastChannel | null = null;
  return {
    post: (message: TabMessage) => channel?.postMessage(message),
    listen(hear) {
      if (typeof window === 'undefined') return;
      window.addEventListener('pageshow', (event) => event.persisted && hear({ kind: 'changed' }));
      if (typeof BroadcastChannel === 'undefined') return;
      channel = new BroadcastChannel(CHANNEL);
      channel.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data));
    },
  };
}

/** Session storage: it belongs to this tab alone. A browser that denies it carries nothing. */
const carry: KeeperWorld['carry'] = {
  take() {
    try {
      return sessionStorage.getItem(CARRIED);
    } catch {
      return null;
    }
  },
  put(text) {
    try {
      if (text === '') sessionStorage.removeItem(CARRIED);
      else sessionStorage.setItem(CARRIED, text);
    } catch {
      // The banner has said already that the work is in this page's memory only.
    }
  },
};

/** The browser as the record sees it. Touches nothing until the record is opened, so that a build can import it. */
export function createBrowserWorld(): KeeperWorld {
  return {
    storage: createIndexedDbStorage(makeUuid),
    tabs: createTabs(),
    carry,
    persist: () => askStorage('persist'),
    persisted: () => askStorage('persisted'),
    eraseElsewhere,
    makeId: makeUuid,
    now: () => new Date(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
