import type { LearnerEventDraft } from '#engine/record/learner-event.ts';
import { log, world } from './browser-log.ts';
import { createRecordExport } from './record-export.ts';
import type { Kept } from './record-log.ts';

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

/** Keeps several things together, all or none: what would make no sense without the rest. As `recordEvent` otherwise. */
export const recordEvents = (drafts: readonly LearnerEventDraft[]): Promise<Kept> => log.record(drafts);

/** The whole record as a file to download, under a name no earlier backup has. */
export const exportRecord = createRecordExport(log, world);
