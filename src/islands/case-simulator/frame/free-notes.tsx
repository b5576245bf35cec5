import { useId } from 'react';
import { useDesk } from '../attempt/desk.ts';
import { useDraft } from '../attempt/use-draft.ts';
import css from './notes.module.css';

/** A page of one's own: nobody marks it, and it stays with the attempt. */
export function FreeNotes() {
  const { state, say } = useDesk();
  const id = useId();
  const { draft, change } = useDraft(state.notes, (text) => ({ type: 'noted', text }));
  return (
    <p className={css.free}>
      <label htmlFor={id} className="label">
        {say('case.notes.free')}
      </label>
      <textarea
        id={id}
        className="input"
        rows={4}
        maxLength={4000}
        value={draft}
        onChange={(event) => change(event.target.value)}
      />
    </p>
  );
}
