import { movementScreen } from '#engine/grading/movement-screen.ts';
import { useSheet } from '../desk/desk.ts';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { emptyDraft } from './empty-draft.ts';
import { TestForm } from './test-form.tsx';

/** The movement the sheet is about, before any other test. */
export function WatchPart() {
  const { sheet, data } = useSheet();
  const movement = movementScreen(sheet.index, data.knowledge);
  const draft = sheet.draft?.test === movement ? sheet.draft : emptyDraft(movement);
  return <TestForm draft={draft} lead={WORKSHEET_WORDS.movement.lead} />;
}
