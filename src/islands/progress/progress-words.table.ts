import type { Imported } from '#stores/record-transfer.ts';

/** How an import went. */
export const IMPORTED_WORDS = {
  saved: 'Added. You can take it back at any time.',
  'kept-in-memory': 'Added, but only in this tab: this browser does not keep it.',
  refused: 'The browser would not store it, so nothing was changed.',
} as const satisfies Record<Imported, string>;

/** How the other actions went. */
export const TRANSFER_WORDS = {
  offered: 'Saved to your downloads:',
  noFile: 'This browser could not make the file.',
  reading: 'Reading the file…',
  adding: 'Adding…',
  cancelled: 'Left as it was.',
  undone: 'The last import was taken back.',
  undoneInMemory: 'The last import was taken back in this tab, but that could not be saved.',
  erased: 'Erased. This browser keeps nothing of the course any more.',
  notErased: 'The browser would not erase it. Close the other tabs of the course and try again.',
} as const;
