import { useState } from 'react';
import { useStorageReport } from '#islands/shared/use-storage-report.ts';
import { exportRecord } from '#stores/learner-record.ts';
import { eraseRecord, importRecord, previewImport, undoImport } from '#stores/learner-transfer.ts';
import { offerFile } from '#stores/offer-file.ts';
import { readRecordFile } from '#stores/read-record-file.ts';
import type { ImportPreview } from '#stores/record-transfer.ts';
import { describeImportProblem } from './describe-import-problem.ts';
import { IMPORTED_WORDS, TRANSFER_WORDS } from './progress-words.table.ts';

export type ChosenFile = { readonly name: string; readonly preview: ImportPreview };

/** What the learner can do with the record as a whole, the file chosen, and the one sentence that says how it went. */
export function useTransfer() {
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [said, say] = useState('');
  const { safetyCopy, setAside } = useStorageReport();
  const offer = (name: string, text: string) =>
    say(offerFile({ name, text }) ? `${TRANSFER_WORDS.offered} ${name}` : TRANSFER_WORDS.noFile);

  return {
    chosen,
    said,
    async backUp() {
      const { name, text } = await exportRecord();
      offer(name, text);
    },
    saveSafetyCopy: () => offer('plumbline-progress-before-import.json', safetyCopy ?? ''),
    saveSetAside: () => offer('plumbline-unreadable-entries.json', JSON.stringify(setAside, null, 2)),
    async choose(file: File) {
      say(TRANSFER_WORDS.reading);
      const read = await readRecordFile(file);
      const previewed = read.ok ? await previewImport(read.text) : read;
      setChosen(previewed.ok ? { name: file.name, preview: previewed.preview } : null);
      say(previewed.ok ? '' : describeImportProblem(previewed.problem));
    },
    async merge(bringBackRemoved: boolean) {
      if (!chosen) return;
      say(TRANSFER_WORDS.adding);
      const imported = await importRecord(chosen.preview, { bringBackRemoved });
      setChosen(null);
      say(IMPORTED_WORDS[imported]);
    },
    cancel() {
      setChosen(null);
      say(TRANSFER_WORDS.cancelled);
    },
    async undo() {
      say((await undoImport()) === 'saved' ? TRANSFER_WORDS.undone : TRANSFER_WORDS.undoneInMemory);
    },
    async erase() {
      setChosen(null);
      say((await eraseRecord()) === 'erased' ? TRANSFER_WORDS.erased : TRANSFER_WORDS.notErased);
    },
  };
}
