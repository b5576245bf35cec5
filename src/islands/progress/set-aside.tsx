import { countWords } from './count-words.ts';

type Props = { readonly count: number; readonly onSave: () => void };

/** Says that something stored could not be read, that it is not gone, and gives it out. */
export function SetAside({ count, onSave }: Props) {
  return (
    <div className="notice stack" data-kind="care">
      <p>
        {countWords(count, 'stored entry', 'stored entries')} could not be read and {count === 1 ? 'was' : 'were'} set
        aside unchanged. The rest of your progress is not affected.
      </p>
      <div>
        <button type="button" className="button" onClick={onSave}>
          Save what was set aside
        </button>
      </div>
    </div>
  );
}
