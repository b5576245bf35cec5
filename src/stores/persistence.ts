import type { LearnerEvent } from '#engine/record/learner-event.ts';
import type { KeeperWorld } from './keeper-world.ts';
import type { Persistence } from './storage-report.ts';

/** What counts as real progress, after which the browser is asked to keep it. */
const PROGRESS: ReadonlySet<string> = new Set(['answered', 'completed', 'passed', 'failed']);
const unsupported = (): Persistence => 'unsupported';

/** What the browser says about keeping our data; `asked`: whether it was ever asked. Never rejects. */
export async function readPersistence(world: KeeperWorld, asked: boolean): Promise<Persistence> {
  const said = await world.persisted().catch(unsupported);
  return said === 'refused' && !asked ? 'not-asked' : said;
}

/**
 * Asks the browser to keep our data, once `events` hold real progress and unless it was granted before. A refusal is
 * asked about again on a later page: browsers change their mind as a site is used. Null when there was no need to ask.
 */
export async function askPersistence(
  world: KeeperWorld,
  events: readonly LearnerEvent[],
  before: Persistence,
): Promise<Persistence | null> {
  if (before === 'granted' || !events.some(({ type }) => PROGRESS.has(type))) return null;
  const said = await world.persist().catch(unsupported);
  await world.storage.writeNotes({ persistAsked: true }).catch(() => null);
  return said;
}
