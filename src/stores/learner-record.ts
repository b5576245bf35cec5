import type { LearnerEventDraft } from '#engine/record/learner-event.ts';
import { createBrowserWorld } from './browser-world.ts';
import { createRecordLog, type Kept } from './record-log.ts';
import { createRecordTransfer } from './record-transfer.ts';

const world = createBrowserWorld();
const log = createRecordLog(world);
const transfer = createRecordTransfer(log, world);

/** What this learner has done: the fold of the log. Islands read it through `useRecord`, never straight. */
export const $record = log.$record;
/** Whether the last thing done is kept, and if not, why. */
export const $savingState = log.$savingState;
/** Where progress is kept, how safely, and what was set aside. */
export const $storageReport = log.$storageReport;

/** Reads the saved record, once a page. Safe to call from every island; never rejects. */
export const openRecord = (): Promise<void> => log.open();

/**
 * Keeps one thing the learner did (make drafts with engine/record/event-drafts.ts). `$record` shows it at once; the
 * promise says `saved` only when it is durable, `kept-in-memory` when the learner should be offered a file.
 * Rejects (TypeError) only on a draft that could never be read back.
 */
export const recordEvent = (draft: LearnerEventDraft): Promise<Kept> => log.record([draft]);

/** The whole record as a file to download, under a name no earlier backup has. */
export const exportRecord = transfer.exportRecord;
/** Reads the text of such a file and says what merging it would change, or why it is refused. Changes nothing. */
export const previewImport = transfer.previewImport;
/** Merges a previewed file; a safety copy is kept. `refused`: the storage would not take it, and nothing changed. */
export const importRecord = transfer.importRecord;
/** Takes the last import back. */
export const undoImport = transfer.undoImport;
/** Removes every trace from this browser. There is no way back but a file. */
export const eraseRecord = transfer.eraseRecord;
