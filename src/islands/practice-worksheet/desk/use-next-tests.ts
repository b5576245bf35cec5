import { useEffect, useState } from 'react';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { RankedTest } from '#engine/screening/rank-tests.ts';
import type { Screen } from '#engine/screening/reading.ts';
import { makeTestRanker, type TestRanker } from '#stores/ranking/test-ranker.ts';

export type NextTests =
  | { readonly status: 'thinking'; readonly done: number; readonly of: number }
  | { readonly status: 'failed' }
  | { readonly status: 'known'; readonly ranked: readonly RankedTest[] };

type Question = { readonly screen: Screen; readonly available: readonly string[] };

/** The tests worth taking next, weighed in a worker. A new question cancels the one before. */
export function useNextTests(question: Question, knowledge: CompiledKnowledge): NextTests {
  const [ranker, setRanker] = useState<TestRanker | null>(null);
  const [answer, setAnswer] = useState<{ readonly to: Question; readonly next: NextTests } | null>(null);
  useEffect(() => {
    const started = makeTestRanker(knowledge);
    setRanker(started);
    return () => started.close();
  }, [knowledge]);
  useEffect(() => {
    if (ranker === null) return;
    const cancel = new AbortController();
    const { screen, available } = question;
    const tell = (next: NextTests) => setAnswer({ to: question, next });
    ranker
      .rank(screen, available, {
        signal: cancel.signal,
        onProgress: (done, of) => tell({ status: 'thinking', done, of }),
      })
      .then(
        (ranked) => tell({ status: 'known', ranked }),
        () => cancel.signal.aborted || tell({ status: 'failed' }),
      );
    return () => cancel.abort();
  }, [ranker, question]);
  return answer !== null && answer.to === question
    ? answer.next
    : { status: 'thinking', done: 0, of: question.available.length };
}
