import type { EventStorage } from './storage/event-storage.ts';
import type { Persistence } from './storage-report.ts';
import type { TabMessage } from './tab-message.ts';

/** What the record needs from the world around it; the browser's is in browser-world.ts, tests bring their own. */
export type KeeperWorld = {
  readonly storage: EventStorage;
  /** The other tabs of this browser: `post` reaches them, `listen` hears them and the page's own return from sleep. */
  readonly tabs: { post(message: TabMessage): void; listen(hear: (message: unknown) => void): void };
  /** A slip of text that this tab carries from page to page when the storage fails; gone when the tab closes. */
  readonly carry: { take(): string | null; put(text: string): void };
  /** Asks the browser to keep our data when it is short of space. */
  readonly persist: () => Promise<Persistence>;
  /** What the browser says without being asked again. */
  readonly persisted: () => Promise<Persistence>;
  /** Removes what is kept outside the storage: settings, caches. */
  readonly eraseElsewhere: () => Promise<void>;
  readonly makeId: () => string;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
};
