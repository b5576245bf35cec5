import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { expectedGain } from '#engine/planning/expected-gain.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';
import type { Retest } from '#engine/planning/plan.ts';
import type { ProbableDriver } from '#engine/planning/probable-drivers.ts';
import { retestMeasures } from '#engine/planning/retest-measures.ts';
import type { Screen } from '#engine/screening/reading.ts';

/** Shortest and longest first block, in weeks; our judgement. */
const BLOCK_WEEKS = { least: 4, most: 8 } as const;
/** How far beyond the minimal detectable change success is set; our judgement. */
const BEYOND_ERROR = 1.1;

/** Just beyond the minimal detectable change; whole steps where the finding is counted in whole numbers. */
const successBeyond = (detectable: number): number =>
  Number.isInteger(detectable) ? detectable + 1 : Math.ceil(detectable * BEYOND_ERROR * 10) / 10;

/**
 * The measure to take again: the most direct one that was read at the start for the most probable driver that has one,
 * with the change that counts as success and the first week in which it is to be expected at full adherence (the
 * longest block, where it takes longer). Without a driver, how well the movement itself is done. Null where nothing
 * fitting was read.
 */
export const chooseRetest = (
  drivers: readonly ProbableDriver[],
  screen: Screen,
  knowledge: Pick<CaseKnowledge, 'tests' | 'responses' | 'grading' | 'units' | 'diminishingWeeks'>,
): Retest | null => {
  const answers = drivers.length === 0 ? [null] : drivers.map(({ contributor }) => contributor);
  for (const contributor of answers)
    for (const { finding, better, response } of retestMeasures(contributor, screen.index.deviation, knowledge)) {
      const start = screen.readings.find(
        (reading) => reading.finding === finding && (reading.side === screen.index.side || reading.side === 'central'),
      );
      const detectable = minimalDetectableChange(finding, screen.sex, knowledge);
      if (detectable === null || typeof start?.value !== 'number') continue;
      const baseline = start.value;
      const change = better * successBeyond(detectable);
      const full = { adherence: 1, dose: 1 };
      let weeks: number = BLOCK_WEEKS.least;
      while (
        response !== null &&
        weeks < BLOCK_WEEKS.most &&
        Math.abs(expectedGain(response, baseline, weeks, full, knowledge)) < Math.abs(change)
      )
        weeks++;
      return { finding, side: start.side, change, weeks };
    }
  return null;
};
