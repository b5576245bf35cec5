import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { BLOCK_WEEKS } from '#engine/planning/block-weeks.ts';
import { expectedChange } from '#engine/planning/expected-change.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';
import { type RetestMeasure, retestMeasures } from '#engine/planning/retest-measures.ts';
import type { Screen } from '#engine/screening/reading.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** A number with a known error that follows a driver, as it was read at the start for the leg in question. */
export type FollowingNumber = RetestMeasure & {
  /** Smallest change that is not just error, in its unit. */
  readonly detectable: number;
  readonly start: { readonly side: Side; readonly value: number } | null;
  /** Change to expect after so many weeks where everything is done; null where nobody knows. */
  readonly expected: (weeks: number) => number | null;
  /** false where it cannot be expected to leave its error within the longest block. */
  readonly shows: boolean;
};

/** What is counted in whole numbers has to change by a whole step more than its error. */
const leastRealChange = (detectable: number): number => (Number.isInteger(detectable) ? detectable + 1 : detectable);

/**
 * Every number that follows these drivers (contributors, the most probable first) of the index deviation, the most
 * direct first; without a driver, what measures the movement itself.
 */
export const followingNumbers = (
  drivers: readonly { readonly contributor: string }[],
  { index, readings, sex }: Screen,
  knowledge: Pick<
    CaseKnowledge,
    'tests' | 'deviations' | 'responses' | 'accommodations' | 'grading' | 'units' | 'diminishingWeeks'
  >,
): readonly FollowingNumber[] => {
  const { deviation } = index;
  const answers = drivers.length === 0 ? [null] : drivers.map(({ contributor }) => contributor);
  return answers.flatMap((contributor) =>
    retestMeasures(contributor, deviation, knowledge).flatMap((measure): readonly FollowingNumber[] => {
      const detectable = minimalDetectableChange(measure.finding, sex, knowledge);
      if (detectable === null) return [];
      const read = readings.find(
        ({ finding, side }) => finding === measure.finding && (side === index.side || side === 'central'),
      );
      const start = typeof read?.value === 'number' ? { side: read.side, value: read.value } : null;
      const expected = (weeks: number): number | null =>
        contributor === null || start === null
          ? null
          : expectedChange(measure, { contributor, deviation }, start.value, weeks, knowledge);
      const most = expected(BLOCK_WEEKS.most);
      const shows = most === null || most * measure.better >= leastRealChange(detectable);
      return [{ ...measure, detectable, start, expected, shows }];
    }),
  );
};
