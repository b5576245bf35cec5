import { useDesk } from '../attempt/desk.ts';
import { ReadingList } from '../ratings/reading-list.tsx';
import { FreeNotes } from './free-notes.tsx';
import css from './notes.module.css';
import opens from './opens.module.css';

/** What is in the learner's notes: every reading so far, under the test it came from. */
export function Notes() {
  const { state, say, names } = useDesk();
  const tests = [...new Set([...state.questions, ...state.timeline].map((entry) => entry.test))];
  return (
    <section className={css.notes} aria-labelledby="case-notes">
      <h3 id="case-notes" className="eyebrow">
        {say('case.notes.title')}
      </h3>
      <FreeNotes />
      {tests.length === 0 && <p className="small soft">{say('case.notes.none')}</p>}
      {tests.map((test) => (
        <details key={test}>
          <summary className={opens.opens}>{names.test.get(test)?.name ?? test}</summary>
          <ReadingList test={test} />
        </details>
      ))}
    </section>
  );
}
