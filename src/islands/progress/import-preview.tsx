import { useState } from 'react';
import type { ImportPreview as Preview } from '#stores/record-transfer.ts';
import { countWords } from './count-words.ts';
import { describeChange } from './describe-change.ts';
import css from './progress.module.css';

type Props = {
  readonly fileName: string;
  readonly preview: Preview;
  readonly onMerge: (bringBackRemoved: boolean) => void;
  readonly onCancel: () => void;
};

/** A stable function, so that React calls it when the heading appears and not at every render. */
const focusWhenShown = (heading: HTMLElement | null): void => heading?.focus();

/** What a chosen file would change, before anything changes. */
export function ImportPreview({ fileName, preview, onMerge, onCancel }: Props) {
  const [bringBack, setBringBack] = useState(false);
  const removed = preview.change.removedEarlier.length;
  return (
    <section className="notice stack" aria-labelledby="import-preview">
      <h3 id="import-preview" tabIndex={-1} ref={focusWhenShown} className={css.previewTitle}>
        Before you add “{fileName}”
      </h3>
      <ul className={css.changes}>
        {describeChange(preview.change).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {removed > 0 && (
        <label className={css.check}>
          <input type="checkbox" checked={bringBack} onChange={(event) => setBringBack(event.target.checked)} />
          <span>Bring back {countWords(removed, 'entry', 'entries')} of this file that you removed earlier</span>
        </label>
      )}
      <div className="row">
        <button
          type="button"
          className="button"
          data-kind="primary"
          onClick={() => onMerge(bringBack)}
          disabled={preview.change.added === 0 && !bringBack}
        >
          Add it to my progress
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={onCancel}>
          Leave everything as it is
        </button>
      </div>
    </section>
  );
}
