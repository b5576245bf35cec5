import { useState } from 'react';
import { useSavingState } from '#islands/shared/use-saving-state.ts';
import { SAVING_WORDS } from '#stores/saving-words.table.ts';
import type { Say } from '../words/make-say.ts';
import css from './fault-notice.module.css';

type Props = {
  readonly say: Say;
  /** The page where the record can be saved to a file. */
  readonly progress: string;
};

/**
 * In a line at the foot of the window, that the work is not saved: the full words stand at the top of the page, which
 * somebody at work does not see. Screen readers hear those, so this line is not read out a second time.
 */
export function UnsavedNote({ say, progress }: Props) {
  const saving = useSavingState();
  const reason = 'reason' in saving ? saving.reason : null;
  const [closed, close] = useState<typeof reason>(null);
  if (reason === null || reason === closed) return null;
  return (
    <div className={`notice ${css.fault} no-print`} data-kind="care">
      <p className="row">
        <strong>{SAVING_WORDS[reason].title}.</strong>
        <a href={progress}>{say('case.fault.save')}</a>
        <button type="button" className="button" data-kind="quiet" onClick={() => close(reason)}>
          {say('case.fault.close')}
        </button>
      </p>
    </div>
  );
}
