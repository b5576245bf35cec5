import { createWorksheetStorage } from './storage/worksheet-storage.ts';
import { tellWorksheetTabs } from './worksheet/worksheet-channel.ts';

/** Everything the course keeps in a browser begins with this: other sites may share the origin. */
const OURS = 'plumbline';
/** Milliseconds to wait for a database that does not answer. */
const PATIENCE = 3_000;

function eraseKeys(open: () => Storage): void {
  try {
    const storage = open();
    for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key);
  } catch {
    // A browser that forbids this storage has nothing of ours in it.
  }
}

async function eraseCaches(): Promise<void> {
  if (typeof caches === 'undefined') return;
  for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
}

/** The worksheets by their name, for a browser that cannot list its databases; then whatever else is listed. */
async function eraseDatabases(): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  const silent = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([createWorksheetStorage().erase(), silent]);
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) if (name?.startsWith(OURS)) indexedDB.deleteDatabase(name);
}

/** Removes the course's settings, offline copies and any further databases of its own, in other tabs as well. Never rejects. */
export async function eraseElsewhere(): Promise<void> {
  eraseKeys(() => localStorage);
  eraseKeys(() => sessionStorage);
  await eraseCaches().catch(() => {});
  await eraseDatabases().catch(() => {});
  tellWorksheetTabs();
}
