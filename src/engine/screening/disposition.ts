import type { Urgency } from '#schemas/vocabulary/disposition.ts';
import type { Disposition } from './assessment.ts';
import type { CompiledKnowledge, CompiledRedFlag } from './compiled-knowledge.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { Screen } from './reading.ts';

/** Most urgent first; the same order as URGENCIES of the schema, which the engine may only see as a type. */
const URGENCY_RANK: Readonly<Record<Urgency, number>> = { emergency: 0, 'same-day': 1, 'within-days': 2, routine: 3 };

/**
 * May this person train today? Judged by signs alone, before any probability. A question nobody asked is unknown and
 * trips nothing. The strictest flag wins: refer before modify, then the more urgent; any flag may stop the session.
 */
export function disposition(screen: Pick<Screen, 'readings'>, compiled: CompiledKnowledge): Disposition {
  const facts = { readings: screen.readings, disposition: null, accommodations: [] };
  const flags = compiled.redFlags.filter(({ when }) => evaluateCondition(when, facts) === true).sort(byStrictness);
  const strictest = flags[0];
  return {
    action: strictest?.disposition ?? 'train',
    urgency: strictest?.urgency ?? null,
    stopsSession: flags.some(({ stopsSession }) => stopsSession),
    redFlags: [...flags].sort((a, b) => URGENCY_RANK[a.urgency] - URGENCY_RANK[b.urgency]).map(({ id }) => id),
  };
}

function byStrictness(a: CompiledRedFlag, b: CompiledRedFlag): number {
  if (a.disposition !== b.disposition) return a.disposition === 'refer' ? -1 : 1;
  return URGENCY_RANK[a.urgency] - URGENCY_RANK[b.urgency];
}
