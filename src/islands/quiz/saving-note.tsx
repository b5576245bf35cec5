import css from './quiz.module.css';

/** Whether an answer is safe: `earlier` ones came from the record itself. */
export type AnswerSaving = 'earlier' | 'saving' | 'saved' | 'kept-in-memory';

type Props = { readonly saving: AnswerSaving; readonly progressHref: string };

/** Says that an answer is saved only when it is; otherwise says where it is and how to keep it. */
export function SavingNote({ saving, progressHref }: Props) {
  switch (saving) {
    case 'earlier':
      return <p className={css.saving}>Answered earlier, kept in this browser.</p>;
    case 'saving':
      return <p className={css.saving}>Saving…</p>;
    case 'saved':
      return <p className={css.saving}>Saved</p>;
    case 'kept-in-memory':
      return (
        <p className="notice" data-kind="care" role="status">
          This answer could not be saved. It is kept while this page stays open:{' '}
          <a href={progressHref}>save it to a file on your progress page</a>.
        </p>
      );
  }
}
