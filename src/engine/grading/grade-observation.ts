import { trueValue } from '#engine/clients/true-value.ts';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { contraindicatedTests } from '#engine/grading/contraindicated-tests.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine, makeNote } from '#engine/grading/make-line.ts';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import { ratingCells } from '#engine/grading/rating-cells.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import { watchedTests } from '#engine/grading/watched-tests.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';

type Measured = Extract<CaseAction, { type: 'measured' }>;

const gradeRatings = ({ sheet, attempt, state, knowledge }: GradingContext, outOf: number): readonly GradeLine[] => {
  const { thresholds, sources } = knowledge.grading;
  const rated = new Set(attempt.actions.flatMap((action) => (action.type === 'rated' ? [action.test] : [])));
  const due = watchedTests(sheet.study.index, knowledge).filter(
    (test) => rated.has(test) || sheet.path.some((step) => step.test === test),
  );
  const cells = due.flatMap((test) => ratingCells(sheet.study, test, knowledge, thresholds.tieBand));
  const wrong = cells.flatMap((cell) => {
    const rating = state.screen.readings.find(({ finding, side }) => finding === cell.finding && side === cell.side);
    const seen = rated.size > 0 && rating !== undefined;
    return cell.shows === null || (seen && rating.value === cell.shows) ? [] : [{ ...cell, seen }];
  });
  if (rated.size === 0 || cells.length === 0) return [makeLine('ratings-none', 0, outOf, {}, sources)];
  const chance = Math.min(knowledge.bestConstantRating, 1 - thresholds.chanceFloor);
  const right = cells.length - wrong.length;
  const share = Math.max(0, (right / cells.length - chance) / (1 - chance));
  return [
    makeLine('ratings', outOf * share, outOf, { right, all: cells.length, chance: Math.round(chance * 100) }, sources),
    ...wrong.map(({ finding, side, shows, seen }) =>
      makeNote(seen ? (shows ? 'rating-missed' : 'rating-imagined') : 'rating-not-made', { finding, side }, sources),
    ),
  ];
};

/** Full within one minimal detectable change of the truth, half within two. */
const measurementShare = (error: number, detectable: number): number =>
  error <= detectable ? 1 : error <= 2 * detectable ? 0.5 : 0;

const gradeMeasurements = (
  { sheet, state, knowledge }: GradingContext,
  measured: readonly Measured[],
  outOf: number,
): readonly GradeLine[] => {
  const due = knowledge.tests
    .filter(({ id }) => state.timeline.some(({ test }) => test === id))
    .flatMap(({ findings }) => findings)
    .filter(({ id }) => knowledge.grading.measuredByLearner.includes(id));
  const shares = due.flatMap((finding) => {
    const detectable = minimalDetectableChange(finding.id, sheet.study.brief.sex, knowledge);
    if (finding.kind !== 'number' || detectable === null) return [];
    const own = measured.filter((action) => action.finding === finding.id);
    const sides = finding.side === 'lateral' ? (['left', 'right'] as const) : (['central'] as const);
    return sides.map((side) => {
      const value = own.findLast((action) => action.side === side)?.value;
      const truth = trueValue(sheet.study, finding, side, knowledge);
      return value === undefined ? 0 : measurementShare(Math.abs(value - truth), detectable);
    });
  });
  const share = shares.length === 0 ? 0 : shares.reduce<number>((sum, each) => sum + each, 0) / shares.length;
  const params = { within: shares.filter((each) => each === 1).length, all: shares.length };
  return [makeLine('measurements', outOf * share, outOf, params, knowledge.grading.sources)];
};

/**
 * What the learner saw and measured, against the truth. A value the simulator hands over is not graded: where nothing
 * was read from an instrument, the ratings carry the whole dimension. Not looking is right where a sign ends the session,
 * and where the history speaks against the very movement.
 */
export const gradeObservation = (context: GradingContext): readonly GradeLine[] => {
  const { ratings, measurements } = context.knowledge.grading.weights.observation;
  const all = ratings + measurements;
  const { truth, attempt, sheet, knowledge } = context;
  const looked = attempt.actions.some(({ type }) => type === 'rated');
  const mayLook = !contraindicatedTests(truth.screen.readings, knowledge).includes(
    movementScreen(sheet.study.index, knowledge),
  );
  if (truth.disposition.stopsSession || !(looked || mayLook))
    return [makeLine('observation-not-needed', all, all, {}, context.knowledge.grading.sources)];
  const measured = context.attempt.actions.filter(
    (action): action is Measured =>
      action.type === 'measured' && context.knowledge.grading.measuredByLearner.includes(action.finding),
  );
  if (measured.length === 0) return gradeRatings(context, ratings + measurements);
  return [...gradeRatings(context, ratings), ...gradeMeasurements(context, measured, measurements)];
};
