import { useCallback, useEffect, useState } from 'react';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';
import { fetchJson } from '#islands/case-simulator/attempt/case-data.ts';
import type { KnowledgeWords } from '#islands/case-simulator/words/knowledge-words.ts';
import { makeNames, type Names } from '#islands/case-simulator/words/make-names.ts';
import { loadTask } from '#islands/movement-figure/load-task.ts';

/** Where the knowledge and its words stand. */
export type ContrastAddresses = { readonly knowledge: string; readonly words: string };

/** The movement in which the two people look alike. */
export const CONTRAST_TASK: TaskId = 'overhead-squat';

export type ContrastData =
  | { readonly status: 'fetching' | 'failed' }
  | { readonly status: 'ready'; readonly knowledge: CaseKnowledge; readonly names: Names };

/** What the engine knows, and the movement both people do, fetched when the drill opens; a failed fetch can be asked for again. */
export function useContrastData({ knowledge, words }: ContrastAddresses) {
  const [data, setData] = useState<ContrastData>({ status: 'fetching' });
  const load = useCallback(() => {
    setData({ status: 'fetching' });
    Promise.all([fetchJson<CaseKnowledge>(knowledge), fetchJson<KnowledgeWords>(words), loadTask(CONTRAST_TASK)]).then(
      ([known, said]) => setData({ status: 'ready', knowledge: known, names: makeNames(known, said) }),
      () => setData({ status: 'failed' }),
    );
  }, [knowledge, words]);
  useEffect(load, [load]);
  return { data, load };
}
