import type { Attempt } from '#engine/questions/question-progress.ts';
import { type AnswerSaving, SavingNote } from './saving-note.tsx';

type Props = {
  readonly latest: Attempt;
  readonly saving: AnswerSaving;
  readonly progressHref: string;
  readonly onRetry: (() => void) | undefined;
};

/** What stands below an answered question: another try where there is something left to find, and whether it is saved. */
export function AnsweredActions({ latest, saving, progressHref, onRetry }: Props) {
  return (
    <>
      {latest.score.verdict !== 'right' && (
        <button className="button" type="button" onClick={onRetry}>
          Try again
        </button>
      )}
      <SavingNote saving={saving} progressHref={progressHref} />
    </>
  );
}
