import { useMemo, useState } from 'react';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import { makeSay } from '#islands/case-simulator/words/make-say.ts';
import type { Messages } from '#schemas/messages.ts';
import { worksheetShelf } from '#stores/worksheet/browser-shelf.ts';
import { BeginForm, type Movement } from './begin/begin-form.tsx';
import { SheetList } from './begin/sheet-list.tsx';
import { OpenSheet } from './desk/open-sheet.tsx';
import css from './practice-worksheet.module.css';
import { useOpenSheet } from './use-open-sheet.ts';
import { useShelf } from './use-shelf.ts';
import type { WorksheetAddresses } from './use-worksheet-data.ts';
import { WORKSHEET_WORDS } from './worksheet-words.table.ts';

type Props = {
  readonly addresses: WorksheetAddresses;
  /** Words shared with the cases: sides, categories, doses, problems of a plan. */
  readonly messages: Messages;
  /** What a sheet can be about. */
  readonly movements: readonly Movement[];
};

/** The practice worksheet: the sheets of this browser, or the one that is open. */
export function PracticeWorksheet({ addresses, messages, movements }: Props) {
  const say = useMemo(() => makeSay(messages), [messages]);
  const shelf = useShelf();
  const { id: openId, open, moved } = useOpenSheet();
  const [said, setSaid] = useState('');
  if (shelf.status === 'unopened') return <p className={css.waiting}>{WORKSHEET_WORDS.waiting}</p>;
  const sheet = shelf.sheets.find(({ id }) => id === openId);
  const begin = (begun: Worksheet) => {
    void worksheetShelf.keep(begun);
    setSaid('');
    open(begun.id);
  };
  const erase = (id: string) => {
    void worksheetShelf.erase(id);
    setSaid(WORKSHEET_WORDS.shelf.erased);
    if (id === openId) open(null);
  };
  return (
    <div className={css.worksheet}>
      {sheet ? (
        <OpenSheet
          key={sheet.id}
          sheet={sheet}
          keeping={shelf.keeping}
          moved={moved}
          addresses={addresses}
          say={say}
          close={() => open(null)}
          erase={() => erase(sheet.id)}
        />
      ) : (
        <>
          <p role="status" className={css.said}>
            {said}
          </p>
          {shelf.expired > 0 && <p className="notice">{WORKSHEET_WORDS.shelf.expired(shelf.expired)}</p>}
          {shelf.unreadable > 0 && <p className="notice">{WORKSHEET_WORDS.shelf.unreadable(shelf.unreadable)}</p>}
          {shelf.keeping.status === 'in-memory' && (
            <p className="notice" data-kind="care" role="alert">
              {WORKSHEET_WORDS.keeping['in-memory']}
            </p>
          )}
          <SheetList sheets={shelf.sheets} open={open} erase={erase} />
          <BeginForm movements={movements} begin={begin} />
        </>
      )}
    </div>
  );
}
