import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine } from '#engine/grading/make-line.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import { BLOCK_WEEKS } from '#engine/planning/block-weeks.ts';
import type { FollowingNumber } from '#engine/planning/following-numbers.ts';
import type { Retest } from '#engine/planning/plan.ts';

/**
 * A re-test that looks again at the movement: all of it where it was looked at on the first day and no number that was
 * read can be expected to leave its error in time, else a quarter because it follows whatever drives. Where no number
 * was read, nobody knows whether one would have told more; where one can, it tells more than an eye.
 */
export const gradeLook = (
  { state, knowledge }: GradingContext,
  { finding, side }: Retest,
  numbers: readonly FollowingNumber[],
): GradeLine => {
  const { weights, sources } = knowledge.grading;
  const outOf = weights.plan.retest;
  const { index, readings } = state.screen;
  if (side !== index.side) return makeLine('retest-off-target', 0, outOf, { finding }, sources);
  const read = numbers.filter(({ start }) => start !== null);
  const telling = read.find(({ shows }) => shows);
  const looked = readings.some((had) => had.finding === finding && had.side === side);
  if (!looked) return makeLine('retest-no-baseline', outOf / 4, outOf, { finding }, sources);
  const right = read.length > 0 && telling === undefined;
  const rule = right ? 'retest-look' : telling ? 'retest-look-though' : 'retest-look-unmeasured';
  const params = { finding, weeks: BLOCK_WEEKS.most, ...(telling && { measure: telling.finding }) };
  return makeLine(rule, right ? outOf : outOf / 4, outOf, params, sources);
};
