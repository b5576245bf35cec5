import { useEffect, useRef } from 'react';
import { expiryOf } from '#engine/worksheet/expiry.ts';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import type { Keeping } from '#stores/worksheet/worksheet-shelf.ts';
import { EraseButton } from '../begin/erase-button.tsx';
import css from '../practice-worksheet.module.css';
import { sayDay } from '../say-day.ts';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

type Props = {
  readonly sheet: Worksheet;
  readonly keeping: Keeping;
  readonly moved: boolean;
  /** Takes back the last change; null where there is none. */
  readonly undo: (() => void) | null;
  readonly close: () => void;
  readonly erase: () => void;
};

/** Whose sheet it is, whether it is kept and until when, and the ways out. */
export function SheetBar({ sheet, keeping, moved, undo, close, erase }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  const inMemory = keeping.status === 'in-memory';
  return (
    <div className={`${css.bar} no-print`}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {sheet.nickname}
        </h2>
        <p className="small soft">{WORKSHEET_WORDS.keeping.kept(sayDay(expiryOf(sheet)))}</p>
      </div>
      <div className={css.verbs}>
        {undo && (
          <button type="button" className="button" data-kind="quiet" onClick={undo}>
            {WORKSHEET_WORDS.undo}
          </button>
        )}
        <button type="button" className="button" data-kind="quiet" onClick={close}>
          {WORKSHEET_WORDS.shelf.back}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {WORKSHEET_WORDS.print}
        </button>
        <EraseButton about={sheet.nickname} erase={erase} />
      </div>
      <p className={inMemory ? 'notice' : `small soft ${css.keeping}`} data-kind="care" role="status">
        {WORKSHEET_WORDS.keeping[keeping.status]}
      </p>
    </div>
  );
}
