import type { StatedHypotheses } from '#engine/grading/attempt.ts';
import type { Assessment } from '#engine/screening/assessment.ts';
import type { Leg, Side } from '#schemas/vocabulary/side.ts';

/** A contributor named as a driver, with what full knowledge makes of it from the same readings (0–1). */
export type NamedDriver = { readonly contributor: string; readonly side: Side; readonly probability: number };

/**
 * What the learner names as driving the index deviation. The other leg cannot drive it: naming a contributor there only
 * counts as probability 0, naming it there as well changes nothing.
 */
export const namedDrivers = (
  stated: StatedHypotheses | null,
  { hypotheses }: Pick<Assessment, 'hypotheses'>,
  leg: Leg,
): readonly NamedDriver[] => {
  const named = (stated?.hypotheses ?? []).filter(({ role }) => role === 'drives');
  const onThisSide = ({ side }: { readonly side: Side }): boolean => side === leg || side === 'central';
  const seen = new Set<string>();
  return named
    .toSorted((a, b) => Number(onThisSide(b)) - Number(onThisSide(a)))
    .flatMap(({ contributor, side }) => {
      if (seen.has(contributor)) return [];
      seen.add(contributor);
      const known = hypotheses.find((hypothesis) => hypothesis.contributor === contributor && onThisSide(hypothesis));
      return [{ contributor, side, probability: onThisSide({ side }) ? (known?.drives ?? 0) : 0 }];
    });
};
