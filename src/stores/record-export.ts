import { makeExport } from '#engine/record/make-export.ts';
import { makeBackupName } from './backup-name.ts';
import type { KeeperWorld } from './keeper-world.ts';
import type { RecordLog } from './record-log.ts';

export type ExportFile = { readonly name: string; readonly text: string };

/** Carries the whole record out of this browser as a file, also when nothing else can be saved. */
export function createRecordExport(log: RecordLog, world: Pick<KeeperWorld, 'now' | 'makeId'>) {
  return async function exportRecord(): Promise<ExportFile> {
    await log.open();
    const now = world.now();
    const text = makeExport(log.events());
    log.finish();
    await log.note({ lastBackupAt: now.toISOString() });
    return { name: makeBackupName(now, world.makeId()), text };
  };
}
