import { useSheet } from '../desk/desk.ts';
import { Part } from '../desk/part.tsx';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { NoteText } from './note-text.tsx';

/** What to hand over, when a sign came up or a test hurt. */
export function ReferralNote() {
  const { disposition, pain } = useSheet();
  if (disposition.action === 'train' && pain.hurt.length === 0) return null;
  return (
    <Part title={WORKSHEET_WORDS.steps.note} lead={WORKSHEET_WORDS.note.lead}>
      <div className="card">
        <NoteText />
      </div>
      <p>
        <button type="button" className="button" onClick={() => print()}>
          {WORKSHEET_WORDS.print}
        </button>
      </p>
    </Part>
  );
}
