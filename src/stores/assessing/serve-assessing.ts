import { assess } from '#engine/screening/assess.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { SumMemo } from '#engine/screening/infer.ts';
import type { AssessingMessage, AssessingReply } from './assessing-message.ts';

/**
 * The worker’s loop: gives back a function that takes messages. `later` puts off the work (setTimeout), so that of
 * several requests that wait only the last is worked on.
 */
export const serveAssessing = (
  answer: (reply: AssessingReply) => void,
  later: (work: () => void) => void,
): ((message: AssessingMessage) => void) => {
  let known: { readonly knowledge: CompiledKnowledge; readonly memo: SumMemo } | null = null;
  let latest = 0;
  return (message) => {
    if (message.type === 'know') {
      known = { knowledge: message.knowledge, memo: new Map() };
      return;
    }
    const { request, screen } = message;
    latest = request;
    later(() => {
      if (request !== latest) return;
      try {
        if (known === null) throw new Error('There is no knowledge to assess by yet.');
        answer({ type: 'assessed', request, assessment: assess(screen, known.knowledge, known.memo) });
      } catch (error) {
        answer({ type: 'failed', request, reason: error instanceof Error ? error.message : String(error) });
      }
    });
  };
};
