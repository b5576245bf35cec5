import { gradeLook } from '#engine/grading/grade-look.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine, makeNote } from '#engine/grading/make-line.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import { BLOCK_WEEKS } from '#engine/planning/block-weeks.ts';
import { followingNumbers } from '#engine/planning/following-numbers.ts';
import { looksAgain } from '#engine/planning/looks-again.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { probableDrivers } from '#engine/planning/probable-drivers.ts';

/**
 * The re-test: a quarter for a measure that follows something that probably drives (or the movement itself, where
 * nothing does), a quarter for having read it at the start, half for a success threshold beyond its minimal detectable
 * change in the right direction. Where training cannot be expected to bring that within the longest block, a note says
 * so, and to look again at the movement is worth as much.
 */
export const gradeRetest = (context: GradingContext, plan: Plan): readonly GradeLine[] => {
  const { assessment, state, knowledge } = context;
  const { weights, thresholds, sources } = knowledge.grading;
  const outOf = weights.plan.retest;
  const { retest } = plan;
  if (retest === null) return [makeLine('retest-none', 0, outOf, {}, sources)];
  const numbers = followingNumbers(probableDrivers(assessment, thresholds), state.screen, knowledge);
  if (looksAgain(retest.finding, state.screen.index.deviation, knowledge)) return [gradeLook(context, retest, numbers)];
  const measures = numbers.filter(({ finding }) => finding === retest.finding);
  const [measure] = measures;
  if (measure === undefined) return [makeLine('retest-off-target', 0, outOf, { finding: retest.finding }, sources)];
  const { finding, detectable, better } = measure;
  const baseline = state.screen.readings.some(
    (reading) => reading.finding === finding && reading.side === retest.side && typeof reading.value === 'number',
  );
  const enough = Math.abs(retest.change) > detectable && Math.sign(retest.change) === better;
  const quarters = 1 + (baseline ? 1 : 0) + (enough ? 2 : 0);
  const rule = enough ? (baseline ? 'retest' : 'retest-no-baseline') : 'retest-within-error';
  const params = { finding, change: retest.change, detectable };
  const expected = measure.expected(BLOCK_WEEKS.most);
  const slow = measures.every(({ shows }) => !shows) && expected !== null;
  return [
    makeLine(rule, (outOf * quarters) / 4, outOf, params, sources),
    ...(slow
      ? [
          makeNote(
            'retest-slow',
            { finding, expected: Math.round(Math.abs(expected) * 10) / 10, weeks: BLOCK_WEEKS.most, detectable },
            sources,
          ),
        ]
      : []),
  ];
};
