import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import type { Say } from '#islands/case-simulator/words/make-say.ts';
import type { Keeping } from '#stores/worksheet/worksheet-shelf.ts';
import css from '../practice-worksheet.module.css';
import { useWorksheetData, type WorksheetAddresses } from '../use-worksheet-data.ts';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { SheetBar } from './sheet-bar.tsx';
import { SheetWork } from './sheet-work.tsx';

type Props = {
  readonly sheet: Worksheet;
  readonly keeping: Keeping;
  /** Opened on this page: focus goes to its heading. */
  readonly moved: boolean;
  readonly addresses: WorksheetAddresses;
  readonly say: Say;
  readonly close: () => void;
  readonly erase: () => void;
};

/** One sheet; the tests and their words are fetched when the first one opens. */
export function OpenSheet({ sheet, keeping, moved, addresses, say, close, erase }: Props) {
  const state = useWorksheetData(addresses);
  const bar = (undo: (() => void) | null) => (
    <SheetBar sheet={sheet} keeping={keeping} moved={moved} undo={undo} close={close} erase={erase} />
  );
  if (state.status === 'ready') return <SheetWork sheet={sheet} data={state.data} say={say} bar={bar} />;
  return (
    <>
      {bar(null)}
      {state.status === 'fetching' ? (
        <p className={css.waiting}>{WORKSHEET_WORDS.fetching}</p>
      ) : (
        <p className="notice" data-kind="care" role="alert">
          {WORKSHEET_WORDS.fetchFailed}{' '}
          <button type="button" className="button" onClick={state.retry}>
            {WORKSHEET_WORDS.retry}
          </button>
        </p>
      )}
    </>
  );
}
