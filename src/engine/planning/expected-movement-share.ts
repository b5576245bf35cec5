import { expectedGain } from '#engine/planning/expected-gain.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';

const EVERYTHING_DONE = { adherence: 1, dose: 1 };

/**
 * Share of the way from "present" to "absent" (0–1) that a deviation is expected to go in so many weeks where this
 * contributor drives it and everything is done: what training brings, and what accommodates it at once. Null for a
 * deviation that the knowledge does not have.
 */
export const expectedMovementShare = (
  contributor: string,
  deviation: string,
  weeks: number,
  knowledge: Pick<CompiledKnowledge, 'deviations' | 'responses' | 'accommodations' | 'diminishingWeeks'>,
): number | null => {
  const known = knowledge.deviations.find(({ id }) => id === deviation);
  if (known === undefined) return null;
  const trained = knowledge.responses
    .filter(({ of }) => of.deviation === deviation && of.by?.includes(contributor))
    .map((response) => expectedGain(response, known.present.mean, weeks, EVERYTHING_DONE, knowledge));
  const eased = knowledge.accommodations
    .filter((each) => each.for.includes(contributor) && each.immediateChange.deviation === deviation)
    .map(({ immediateChange }) => immediateChange.mean);
  const change = trained.reduce((sum, gain) => sum + gain, 0) + Math.min(0, ...eased);
  return Math.min(1, Math.max(0, change / (known.absent.mean - known.present.mean)));
};
