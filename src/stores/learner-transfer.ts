import { log, world } from './browser-log.ts';
import { createRecordTransfer } from './record-transfer.ts';

// Apart from learner-record.ts: only the progress page needs these, and every page with a quiz loads that.
const transfer = createRecordTransfer(log, world);

/** Reads the text of such a file and says what merging it would change, or why it is refused. Changes nothing. */
export const previewImport = transfer.previewImport;
/** Merges a previewed file; a safety copy is kept. `refused`: the storage would not take it, and nothing changed. */
export const importRecord = transfer.importRecord;
/** Takes the last import back. */
export const undoImport = transfer.undoImport;
/** Removes every trace from this browser. There is no way back but a file. */
export const eraseRecord = transfer.eraseRecord;
