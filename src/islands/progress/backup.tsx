import { useStorageReport } from '#islands/shared/use-storage-report.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { FileButton } from './file-button.tsx';
import { ImportPreview } from './import-preview.tsx';
import { LastImport } from './last-import.tsx';
import css from './progress.module.css';
import { SetAside } from './set-aside.tsx';
import { useTransfer } from './use-transfer.ts';

/** Out to a file, in from a file, back, aside, away. Its buttons wait for `ready`: before that nothing would hear them. */
export function Backup({ ready }: { readonly ready: boolean }) {
  const transfer = useTransfer();
  const { lastImport, safetyCopy, setAside } = useStorageReport();
  return (
    <fieldset className={`stack ${css.backup}`} disabled={!ready} aria-labelledby="kept">
      <section className={css.tools} aria-labelledby="backup">
        <h3 id="backup">A backup that you hold</h3>
        <p>Save a file now and then, and before you change computer or browser. Adding a file only ever adds.</p>
        <div className="row">
          <button type="button" className="button" data-kind="primary" onClick={transfer.backUp}>
            Save a backup file
          </button>
          <FileButton ready={ready} onChoose={transfer.choose} />
        </div>
        <p role="status" className={css.said}>
          {transfer.said}
        </p>
        {transfer.chosen && (
          <ImportPreview
            fileName={transfer.chosen.name}
            preview={transfer.chosen.preview}
            onMerge={transfer.merge}
            onCancel={transfer.cancel}
          />
        )}
        {lastImport.length > 0 && (
          <LastImport
            count={lastImport.length}
            onUndo={transfer.undo}
            onSaveCopy={safetyCopy === null ? null : transfer.saveSafetyCopy}
          />
        )}
        {setAside.length > 0 && <SetAside count={setAside.length} onSave={transfer.saveSetAside} />}
      </section>
      <section className={css.tools} aria-labelledby="erase">
        <h3 id="erase">Erase</h3>
        <p>On a shared computer, or to start again.</p>
        <div>
          <EraseDialog onErase={transfer.erase} onBackup={transfer.backUp} />
        </div>
      </section>
    </fieldset>
  );
}
