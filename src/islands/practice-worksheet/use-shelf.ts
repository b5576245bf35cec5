import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { worksheetShelf } from '#stores/worksheet/browser-shelf.ts';
import type { ShelfState } from '#stores/worksheet/worksheet-shelf.ts';

const UNOPENED: ShelfState = { status: 'unopened' };

/** The sheets of this browser; unopened on the server and in the first client render. */
export function useShelf(): ShelfState {
  useEffect(() => void worksheetShelf.open(), []);
  return useStore(worksheetShelf.$shelf, { ssr: () => UNOPENED });
}
