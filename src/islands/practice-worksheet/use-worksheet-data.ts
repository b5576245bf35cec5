import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { fetchJson } from '#islands/case-simulator/attempt/case-data.ts';
import type { KnowledgeWords } from '#islands/case-simulator/words/knowledge-words.ts';
import { makeNames, type Names } from '#islands/case-simulator/words/make-names.ts';

export type WorksheetData = { readonly knowledge: CaseKnowledge; readonly names: Names };
export type WorksheetAddresses = { readonly knowledge: string; readonly words: string };

type Fetched =
  | { readonly status: 'fetching' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly knowledge: CaseKnowledge; readonly words: KnowledgeWords };

export type DataState =
  | { readonly status: 'fetching' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly data: WorksheetData };

/** The knowledge and its words, fetched once a sheet is open; a failed fetch can be asked for again. */
export function useWorksheetData({ knowledge, words }: WorksheetAddresses): DataState {
  const [fetched, setFetched] = useState<Fetched>({ status: 'fetching' });
  const load = useCallback(() => {
    setFetched({ status: 'fetching' });
    Promise.all([fetchJson<CaseKnowledge>(knowledge), fetchJson<KnowledgeWords>(words)]).then(
      ([known, named]) => setFetched({ status: 'ready', knowledge: known, words: named }),
      () => setFetched({ status: 'failed' }),
    );
  }, [knowledge, words]);
  useEffect(load, [load]);
  return useMemo(() => {
    if (fetched.status === 'fetching') return fetched;
    if (fetched.status === 'failed') return { status: 'failed', retry: load };
    return {
      status: 'ready',
      data: { knowledge: fetched.knowledge, names: makeNames(fetched.knowledge, fetched.words) },
    };
  }, [fetched, load]);
}
