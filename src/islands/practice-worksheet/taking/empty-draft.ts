import type { WorksheetDraft } from '#engine/worksheet/worksheet.ts';

/** A form nobody has filled in yet. */
export const emptyDraft = (test: string): WorksheetDraft => ({ test, entry: null, filmed: false, values: {} });
