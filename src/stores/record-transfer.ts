import { makeCanonicalJson } from '#engine/record/canonical-json.ts';
import { describeImport, type ImportChange } from '#engine/record/describe-import.ts';
import { effectiveEvents } from '#engine/record/effective-events.ts';
import type { LearnerEvent, LearnerEventDraft } from '#engine/record/learner-event.ts';
import { makeExport } from '#engine/record/make-export.ts';
import type { KeeperWorld } from './keeper-world.ts';
import { type ImportProblem, parseExport } from './parse-export.ts';
import type { Kept, RecordLog } from './record-log.ts';

export type ImportPreview = { readonly change: ImportChange; readonly events: readonly LearnerEvent[] };
export type PreviewedImport =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly problem: ImportProblem };
/** `bringBackRemoved` also restores events that undoing an earlier import removed. */
export type ImportChoice = { readonly bringBackRemoved: boolean };
export type Imported = Kept | 'refused';

const makeTombstone = (id: string): LearnerEventDraft => ({
  type: 'voided',
  object: { kind: 'event', id, revision: 1 },
  payload: {},
});

function findConflict(current: readonly LearnerEvent[], incoming: readonly LearnerEvent[]): number | null {
  const here = new Map(current.map((event) => [event.id, event]));
  const index = incoming.findIndex((event) => {
    const known = here.get(event.id);
    return known !== undefined && makeCanonicalJson(known) !== makeCanonicalJson(event);
  });
  return index < 0 ? null : index + 1;
}

/** What brings a record into this browser, takes that back, or removes all of it. */
export function createRecordTransfer(log: RecordLog, world: KeeperWorld) {
  async function previewImport(text: string): Promise<PreviewedImport> {
    await log.open();
    const parsed = parseExport(text);
    if (!parsed.ok) return parsed;
    const conflict = findConflict(log.events(), parsed.events);
    if (conflict !== null) return { ok: false, problem: { key: 'conflicting-event', params: { number: conflict } } };
    return { ok: true, preview: { change: describeImport(log.events(), parsed.events), events: parsed.events } };
  }

  async function importRecord(
    preview: ImportPreview,
    choice: ImportChoice = { bringBackRemoved: false },
  ): Promise<Imported> {
    await log.open();
    const before = log.events();
    const here = new Set(before.map((event) => event.id));
    const fresh = preview.events.filter((event) => !here.has(event.id));
    if (fresh.length > 0) {
      const kept = await log.adopt(fresh);
      if (kept === 'refused') return kept;
      await log.note({ safetyCopy: makeExport(before), lastImport: fresh.map((event) => event.id) });
      if (kept === 'kept-in-memory') return kept;
    }
    return choice.bringBackRemoved ? bringBack(preview.change.removedEarlier) : 'saved';
  }

  async function bringBack(ids: readonly string[]): Promise<Kept> {
    const wanted = new Set(ids);
    const standing = log.events().filter((event) => event.type === 'voided' && wanted.has(event.object.id));
    return standing.length > 0 ? log.record(standing.map((event) => makeTombstone(event.id))) : 'saved';
  }

  async function undoImport(): Promise<Kept> {
    await log.open();
    const imported = new Set(log.$storageReport.get().lastImport);
    const counting = effectiveEvents(log.events()).filter((event) => imported.has(event.id));
    const kept = counting.length > 0 ? await log.record(counting.map((event) => makeTombstone(event.id))) : 'saved';
    await log.note({ lastImport: [] });
    return kept;
  }

  async function eraseRecord(): Promise<'erased' | 'not-erased'> {
    const answer = await world.storage.erase().catch(() => ({ ok: false }) as const);
    if (!answer.ok) return 'not-erased';
    await world.eraseElsewhere();
    log.forget();
    world.tabs.post({ kind: 'erased' });
    return 'erased';
  }

  return { previewImport, importRecord, undoImport, eraseRecord };
}
