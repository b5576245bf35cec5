import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { expectedGain } from '#engine/planning/expected-gain.ts';
import { expectedMovementShare } from '#engine/planning/expected-movement-share.ts';
import type { RetestMeasure } from '#engine/planning/retest-measures.ts';

const EVERYTHING_DONE = { adherence: 1, dose: 1 };

/** What a plan is for: a contributor that drives a deviation. */
export type Purpose = { readonly contributor: string; readonly deviation: string };

/**
 * How far a measure is expected to change from `start` in so many weeks where everything is done, signed, in its unit.
 * How well a movement is done goes as far towards its best as the movement goes to "absent". Null where the knowledge
 * does not say.
 */
export const expectedChange = (
  { finding, response }: Pick<RetestMeasure, 'finding' | 'response'>,
  { contributor, deviation }: Purpose,
  start: number,
  weeks: number,
  knowledge: Pick<CaseKnowledge, 'deviations' | 'responses' | 'accommodations' | 'diminishingWeeks' | 'grading'>,
): number | null => {
  if (response !== null) return expectedGain(response, start, weeks, EVERYTHING_DONE, knowledge);
  const performance = knowledge.grading.performanceMeasures.find(
    (measure) => measure.finding === finding && measure.deviation === deviation,
  );
  const share = expectedMovementShare(contributor, deviation, weeks, knowledge);
  return performance === undefined || share === null ? null : share * (performance.best - start);
};
