import { useState } from 'react';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import { worksheetShelf } from '#stores/worksheet/browser-shelf.ts';

/** How many changes can be taken back while the sheet stays open. */
const UNDO_STEPS = 50;

/** Keeps a sheet and remembers how it was; `undo` is null where there is nothing to take back. */
export function useUndo(sheet: Worksheet) {
  const [earlier, setEarlier] = useState<readonly Worksheet[]>([]);
  const change = (next: Worksheet) => {
    setEarlier((before) => [...before, sheet].slice(-UNDO_STEPS));
    void worksheetShelf.keep(next);
  };
  const last = earlier.at(-1);
  const undo =
    last === undefined
      ? null
      : () => {
          setEarlier(earlier.slice(0, -1));
          void worksheetShelf.keep(last);
        };
  return { change, undo };
}
