import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine } from '#engine/grading/make-line.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { probableDrivers } from '#engine/planning/probable-drivers.ts';
import { retestMeasures } from '#engine/planning/retest-measures.ts';

/**
 * The re-test: a quarter for a measure that follows something that probably drives (or the movement itself, where
 * nothing does), a quarter for having read it at
 * the start, half for a success threshold beyond its minimal detectable change in the right direction.
 */
export const gradeRetest = ({ assessment, state, knowledge }: GradingContext, plan: Plan): readonly GradeLine[] => {
  const { weights, thresholds, sources } = knowledge.grading;
  const outOf = weights.plan.retest;
  const { retest } = plan;
  if (retest === null) return [makeLine('retest-none', 0, outOf, {}, sources)];
  const drivers = probableDrivers(assessment, thresholds).map(({ contributor }) => contributor);
  const measure = (drivers.length === 0 ? [null] : drivers)
    .flatMap((contributor) => retestMeasures(contributor, state.screen.index.deviation, knowledge))
    .find(({ finding }) => finding === retest.finding);
  const detectable = minimalDetectableChange(retest.finding, state.screen.sex, knowledge);
  if (measure === undefined || detectable === null)
    return [makeLine('retest-off-target', 0, outOf, { finding: retest.finding }, sources)];
  const baseline = state.screen.readings.some(
    ({ finding, side, value }) => finding === retest.finding && side === retest.side && typeof value === 'number',
  );
  const enough = Math.abs(retest.change) > detectable && Math.sign(retest.change) === measure.better;
  const quarters = 1 + (baseline ? 1 : 0) + (enough ? 2 : 0);
  const rule = enough ? (baseline ? 'retest' : 'retest-no-baseline') : 'retest-within-error';
  const params = { finding: retest.finding, change: retest.change, detectable };
  return [makeLine(rule, (outOf * quarters) / 4, outOf, params, sources)];
};
