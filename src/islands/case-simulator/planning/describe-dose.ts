import type { CompiledDose } from '#engine/screening/compiled-knowledge.ts';
import type { Say } from '../words/make-say.ts';

const PARTS = ['sets', 'reps', 'seconds', 'metres', 'weeks', 'perWeek'] as const;

/** An exercise's dose in words: "2–3 sets, 12–15 repetitions, 3 times a week, each side". */
export function describeDose(dose: CompiledDose, say: Say): string {
  const parts = PARTS.flatMap((part) => {
    const range = dose[part];
    if (!range) return [];
    const [low, high] = range;
    return [say(`case.range.${part}`, { range: low === high ? String(low) : `${low}–${high}` })];
  });
  return [...parts, ...(dose.perSide ? [say('case.range.perSide')] : [])].join(', ');
}
