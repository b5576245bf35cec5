import { useEffect, useRef, useState } from 'react';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

type Props = { readonly about: string; readonly erase: () => void };

/** Erases for good, after one question. */
export function EraseButton({ about, erase }: Props) {
  const words = WORKSHEET_WORDS.shelf;
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button
        type="button"
        className="button"
        data-kind="quiet"
        aria-label={words.eraseLabel(about)}
        onClick={() => setAsking(true)}
      >
        {words.erase}
      </button>
    );
  return (
    <fieldset className={css.ask}>
      <legend className="small">{words.eraseSure}</legend>
      <button ref={keep} type="button" className="button" data-kind="quiet" onClick={() => setAsking(false)}>
        {words.eraseNo}
      </button>
      <button type="button" className="button" data-kind="danger" onClick={erase}>
        {words.eraseYes}
      </button>
    </fieldset>
  );
}
