import { useCallback, useEffect, useState } from 'react';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { fetchJson } from '#islands/case-simulator/attempt/case-data.ts';
import type { KnowledgeWords } from '#islands/case-simulator/words/knowledge-words.ts';
import { makeNames, type Names } from '#islands/case-simulator/words/make-names.ts';

/** Where the knowledge and its words stand. */
export type ContrastAddresses = { readonly knowledge: string; readonly words: string };

export type ContrastData =
  | { readonly status: 'fetching' | 'failed' }
  | { readonly status: 'ready'; readonly knowledge: CaseKnowledge; readonly names: Names };

/** What the engine knows, fetched when the drill opens; a failed fetch can be asked for again. */
export function useContrastData({ knowledge, words }: ContrastAddresses) {
  const [data, setData] = useState<ContrastData>({ status: 'fetching' });
  const load = useCallback(() => {
    setData({ status: 'fetching' });
    Promise.all([fetchJson<CaseKnowledge>(knowledge), fetchJson<KnowledgeWords>(words)]).then(
      ([known, said]) => setData({ status: 'ready', knowledge: known, names: makeNames(known, said) }),
      () => setData({ status: 'failed' }),
    );
  }, [knowledge, words]);
  useEffect(load, [load]);
  return { data, load };
}
