import { useDesk } from '../attempt/desk.ts';
import { useDraft } from '../attempt/use-draft.ts';
import { Undo } from '../frame/undo.tsx';
import { Finish } from './finish.tsx';
import css from './steps.module.css';

/** What is said to the client at the end. */
export function WordsStep() {
  const { data, state, brief, say } = useDesk();
  const { draft, change, undo } = useDraft<readonly string[]>(state.phrases ?? [], (phrases) => ({
    type: 'said',
    phrases,
  }));
  const toggle = (id: string) => change(draft.includes(id) ? draft.filter((had) => had !== id) : [...draft, id]);
  return (
    <>
      <fieldset className={css.choices} disabled={state.finished}>
        <legend className="label">{say('case.words.question', { name: brief.name })}</legend>
        {data.knowledge.grading.phrases.map(({ id, text }) => (
          <label key={id} className={css.choice}>
            <input type="checkbox" checked={draft.includes(id)} onChange={() => toggle(id)} />
            <q className={css.phrase}>{text}</q>
          </label>
        ))}
      </fieldset>
      <Undo undo={undo} />
      <Finish />
    </>
  );
}
