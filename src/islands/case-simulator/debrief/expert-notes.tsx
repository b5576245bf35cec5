import { useDesk } from '../attempt/desk.ts';
import css from './debrief.module.css';

/** What an experienced trainer would say about this client. */
export function ExpertNotes() {
  const { data } = useDesk();
  return (
    <ul className={css.notes}>
      {data.sheet.study.expert.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
