import { countWords } from './count-words.ts';

type Props = { readonly count: number; readonly onUndo: () => void; readonly onSaveCopy: (() => void) | null };

/** The way back from the last import, and the copy of what was here before it. */
export function LastImport({ count, onUndo, onSaveCopy }: Props) {
  return (
    <div className="notice stack">
      <p>Your last import added {countWords(count, 'entry', 'entries')}.</p>
      <div className="row">
        <button type="button" className="button" onClick={onUndo}>
          Take back the last import
        </button>
        {onSaveCopy && (
          <button type="button" className="button" data-kind="quiet" onClick={onSaveCopy}>
            Save the copy made before it
          </button>
        )}
      </div>
    </div>
  );
}
