import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { byWorth, type RankedTest, testWeigher } from '#engine/screening/rank-tests.ts';
import type { RankingMessage, RankingReply } from './ranking-message.ts';

/** Where the ranking of one request stands. */
type Job = {
  readonly request: number;
  readonly available: readonly string[];
  readonly weighed: readonly RankedTest[];
  /** Made at the first step, so that a request superseded at once costs nothing. */
  readonly weigh: () => (test: string) => RankedTest;
};

export type RankingState = { readonly knowledge: CompiledKnowledge | null; readonly job: Job | null };

export const IDLE: RankingState = { knowledge: null, job: null };

/** Takes a message to heart; costs next to nothing. The last request asked for is the only one worked on. */
export const receiveMessage = (
  state: RankingState,
  message: RankingMessage,
): { readonly state: RankingState; readonly reply: RankingReply | null } => {
  switch (message.type) {
    case 'know':
      return { state: { knowledge: message.knowledge, job: null }, reply: null };
    case 'cancel':
      return { state: state.job?.request === message.request ? { ...state, job: null } : state, reply: null };
    case 'rank': {
      const { request, screen, available } = message;
      const { knowledge } = state;
      if (knowledge === null)
        return { state, reply: { type: 'failed', request, reason: 'There is no knowledge to rank by yet.' } };
      const weigh = once(() => testWeigher(screen, knowledge));
      return { state: { knowledge, job: { request, available, weighed: [], weigh } }, reply: null };
    }
  }
};

/** Weighs one more test of the job at hand, a few milliseconds of work, and says how far it got. */
export const takeStep = (
  state: RankingState,
): { readonly state: RankingState; readonly reply: RankingReply | null } => {
  const { job, knowledge } = state;
  if (job === null) return { state, reply: null };
  const { request, available, weigh } = job;
  const test = available[job.weighed.length];
  if (test === undefined)
    return {
      state: { knowledge, job: null },
      reply: { type: 'ranked', request, ranked: job.weighed.toSorted(byWorth) },
    };
  try {
    const weighed = [...job.weighed, weigh()(test)];
    const reply = { type: 'progress', request, done: weighed.length, of: available.length } as const;
    return { state: { knowledge, job: { ...job, weighed } }, reply };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { state: { knowledge, job: null }, reply: { type: 'failed', request, reason } };
  }
};

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
