import { useRef } from 'react';
import css from './progress.module.css';

type Props = { readonly onErase: () => void; readonly onBackup: () => void };

/** The way to erase, with one question in between. */
export function EraseDialog({ onErase, onBackup }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="button" data-kind="danger" onClick={() => dialog.current?.showModal()}>
        Erase everything…
      </button>
      <dialog ref={dialog} className={css.dialog} aria-labelledby="erase-title" aria-describedby="erase-text">
        <h2 id="erase-title">Erase all progress from this browser?</h2>
        <p id="erase-text">
          Every answer, case, practice sheet and setting of this course kept in this browser goes, and its offline copy
          too. This cannot be undone. Backup files you saved stay where you put them.
        </p>
        <div className="row">
          <button type="button" className="button" onClick={close}>
            Keep my progress
          </button>
          <button type="button" className="button" onClick={onBackup}>
            Save a backup first
          </button>
          <button
            type="button"
            className="button"
            data-kind="danger"
            onClick={() => {
              close();
              onErase();
            }}
          >
            Erase everything
          </button>
        </div>
      </dialog>
    </>
  );
}
