import { enoughGathered } from '#engine/grading/enough-gathered.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine, makeNote } from '#engine/grading/make-line.ts';
import { namedDrivers } from '#engine/grading/named-drivers.ts';
import { toPercent } from '#engine/grading/to-percent.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';

/**
 * The set of drivers, against the posterior p of the learner's own readings: right = how much of what exceeds the mark
 * τ was named, wrong = how far the named fall short of τ; points = most · max(0, right − wrong), in part where too
 * little was gathered.
 */
export const gradeDrivers = (context: GradingContext): readonly GradeLine[] => {
  const { sheet, assessment, stated, knowledge, thoroughness } = context;
  const { thresholds, weights, sources } = knowledge.grading;
  const { index } = sheet.study;
  const named = namedDrivers(stated, assessment, index.side);
  const excess = (p: number): number => Math.max(0, p - thresholds.driver);
  const candidates = assessment.hypotheses.filter(({ side }) => side === index.side || side === 'central');
  const all = candidates.reduce((sum, { drives }) => sum + excess(drives), 0);
  const found = named.reduce((sum, { probability }) => sum + excess(probability), 0);
  const right = all < thresholds.driversNegligible ? 1 : found / all;
  const wrong = named.reduce((sum, { probability }) => sum + Math.max(0, thresholds.driver - probability), 0);
  const enough = enoughGathered(context);
  const points = weights.reasoning.drivers * Math.max(0, right - wrong / thresholds.driver) * enough;
  const sourcesOf = (contributor: string) => knowledge.reasons.links[index.deviation]?.[contributor] ?? [];
  return [
    makeLine(
      enough < 1 ? 'drivers-on-little' : 'drivers',
      points,
      weights.reasoning.drivers,
      { named: named.length, gathered: toPercent(thoroughness) },
      sources,
    ),
    ...named.map(({ contributor, side, probability }) =>
      makeNote(
        probability >= thresholds.driver ? 'driver-named' : 'driver-named-wrongly',
        { contributor, side, percent: toPercent(probability) },
        sourcesOf(contributor),
      ),
    ),
    ...candidates
      .filter(
        ({ contributor, drives }) => excess(drives) > 0 && !named.some((name) => name.contributor === contributor),
      )
      .map(({ contributor, side, drives }) =>
        makeNote('driver-not-named', { contributor, side, percent: toPercent(drives) }, sourcesOf(contributor)),
      ),
  ];
};
