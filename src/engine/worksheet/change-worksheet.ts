import type { Reading } from '#engine/screening/reading.ts';
import type { Worksheet, WorksheetEntry } from './worksheet.ts';

/** Takes a test down: anew, or in place of the entry with this id. A taking without any reading leaves no entry. */
export const recordEntry = (sheet: Worksheet, entry: WorksheetEntry): Worksheet => {
  const known = sheet.entries.some(({ id }) => id === entry.id);
  const entries = known
    ? sheet.entries.map((each) => (each.id === entry.id ? entry : each))
    : [...sheet.entries, entry];
  return { ...sheet, entries: entries.filter(({ readings }) => readings.length > 0), draft: null };
};

/** Takes an entry out, as if the test had not been done. */
export const removeEntry = (sheet: Worksheet, id: string): Worksheet => ({
  ...sheet,
  entries: sheet.entries.filter((entry) => entry.id !== id),
  draft: sheet.draft?.entry === id ? null : sheet.draft,
});

/** What was answered to a question about the person; null takes the answer back: it is unknown again. */
export type Answer = { readonly finding: string; readonly value: boolean | null };

/** Answers to questions of one set, in place of earlier answers to the same ones. A set has one entry, under its id. */
export const recordAnswers = (sheet: Worksheet, test: string, answers: readonly Answer[]): Worksheet => {
  const touched = new Set(answers.map(({ finding }) => finding));
  const before = sheet.entries.find(({ id }) => id === test)?.readings ?? [];
  const readings = [
    ...before.filter(({ finding }) => !touched.has(finding)),
    ...answers.flatMap(({ finding, value }): readonly Reading[] =>
      value === null ? [] : [{ finding, side: 'central', value }],
    ),
  ];
  return { ...recordEntry(sheet, { id: test, test, readings }), draft: sheet.draft };
};
