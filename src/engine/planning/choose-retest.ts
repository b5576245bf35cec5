import { BLOCK_WEEKS } from '#engine/planning/block-weeks.ts';
import { chooseLook } from '#engine/planning/choose-look.ts';
import { type FollowingNumber, followingNumbers } from '#engine/planning/following-numbers.ts';
import type { Retest } from '#engine/planning/plan.ts';
import type { ProbableDriver } from '#engine/planning/probable-drivers.ts';
import type { Screen } from '#engine/screening/reading.ts';

/** How far beyond the minimal detectable change success is set; our judgement. */
const BEYOND_ERROR = 1.1;

/** Just beyond the minimal detectable change; whole steps where the finding is counted in whole numbers. */
const successBeyond = (detectable: number): number =>
  Number.isInteger(detectable) ? detectable + 1 : Math.ceil(detectable * BEYOND_ERROR * 10) / 10;

const toRetest = ({ finding, better, detectable, start, expected }: FollowingNumber): readonly Retest[] => {
  if (start === null) return [];
  const success = successBeyond(detectable);
  let weeks: number = BLOCK_WEEKS.least;
  while (weeks < BLOCK_WEEKS.most && Math.abs(expected(weeks) ?? success) < success) weeks++;
  return [{ finding, side: start.side, change: better * success, weeks }];
};

/**
 * The measure to take again: the most direct one that was read at the start for the most probable driver and may be
 * expected to leave its error within the longest block; with the change that counts as success and the first week in
 * which that is to be expected at full adherence. Where none may be, to look again at the movement; where that was not
 * seen, the most direct one all the same. Without a driver, how well the movement itself is done. Null where nothing
 * fitting was read.
 */
export const chooseRetest = (
  drivers: readonly ProbableDriver[],
  screen: Screen,
  knowledge: Parameters<typeof followingNumbers>[2],
): Retest | null => {
  const numbers = followingNumbers(drivers, screen, knowledge);
  const [showing] = numbers.filter(({ shows }) => shows).flatMap(toRetest);
  const look = drivers.length === 0 ? null : chooseLook(drivers, screen, knowledge);
  return showing ?? look ?? numbers.flatMap(toRetest)[0] ?? null;
};
