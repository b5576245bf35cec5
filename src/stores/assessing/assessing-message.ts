import type { Assessment } from '#engine/screening/assessment.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Screen } from '#engine/screening/reading.ts';

/** What the page says to the worker that weighs hypotheses. A new `assess` supersedes the one before. */
export type AssessingMessage =
  | { readonly type: 'know'; readonly knowledge: CompiledKnowledge }
  | { readonly type: 'assess'; readonly request: number; readonly screen: Screen };

/** What comes back; a superseded request is never heard of again. */
export type AssessingReply =
  | { readonly type: 'assessed'; readonly request: number; readonly assessment: Assessment }
  | { readonly type: 'failed'; readonly request: number; readonly reason: string };
