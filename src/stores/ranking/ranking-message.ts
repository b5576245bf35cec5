import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { RankedTest } from '#engine/screening/rank-tests.ts';
import type { Screen } from '#engine/screening/reading.ts';

/** What the page says to the worker that ranks tests. A new `rank` supersedes the one before. */
export type RankingMessage =
  | { readonly type: 'know'; readonly knowledge: CompiledKnowledge }
  | {
      readonly type: 'rank';
      readonly request: number;
      readonly screen: Screen;
      readonly available: readonly string[];
    }
  | { readonly type: 'cancel'; readonly request: number };

/** What comes back. A request that was cancelled or superseded is never heard of again. */
export type RankingReply =
  | { readonly type: 'progress'; readonly request: number; readonly done: number; readonly of: number }
  | { readonly type: 'ranked'; readonly request: number; readonly ranked: readonly RankedTest[] }
  | { readonly type: 'failed'; readonly request: number; readonly reason: string };
