import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { BLOCK_WEEKS } from '#engine/planning/block-weeks.ts';
import { expectedMovementShare } from '#engine/planning/expected-movement-share.ts';
import { looksAgain } from '#engine/planning/looks-again.ts';
import type { Retest } from '#engine/planning/plan.ts';
import type { ProbableDriver } from '#engine/planning/probable-drivers.ts';
import type { Screen } from '#engine/screening/reading.ts';

/**
 * To look again at the movement that was seen: in the first week in which it is to be expected to have clearly changed
 * where everything is done, after the longest block where it takes longer. Null where it was not seen.
 */
export const chooseLook = (
  drivers: readonly Pick<ProbableDriver, 'contributor'>[],
  { index, readings }: Pick<Screen, 'index' | 'readings'>,
  knowledge: Pick<
    CaseKnowledge,
    'tests' | 'deviations' | 'responses' | 'accommodations' | 'diminishingWeeks' | 'grading'
  >,
): Retest | null => {
  const seen = readings.find(
    ({ finding, side, value }) =>
      value === true && side === index.side && looksAgain(finding, index.deviation, knowledge),
  );
  if (seen === undefined) return null;
  const { clearChange } = knowledge.grading.secondVisit;
  const clearlyLess = (weeks: number): boolean =>
    drivers.some(
      ({ contributor }) => (expectedMovementShare(contributor, index.deviation, weeks, knowledge) ?? 0) >= clearChange,
    );
  let weeks: number = BLOCK_WEEKS.least;
  while (weeks < BLOCK_WEEKS.most && !clearlyLess(weeks)) weeks++;
  return { finding: seen.finding, side: seen.side, change: -1, weeks };
};
