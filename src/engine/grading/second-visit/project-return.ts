import { deviationShare } from '#engine/clients/deviation-shows.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import { roundToUnit } from '#engine/clients/round-to-unit.ts';
import type { Attempt } from '#engine/grading/attempt.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import type { VisitWeeks } from '#engine/grading/second-visit/second-visit-action.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { type Projection, projectPlan } from '#engine/planning/project-plan.ts';
import type { CompiledTest } from '#engine/screening/compiled-knowledge.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { ClientTruth } from '#schemas/case.ts';

const NO_PLAN: Plan = { items: [], accommodations: [], retest: null, handover: null };
const seedOf = ({ seed }: Pick<Attempt, 'seed'>): string => `${seed}/second-visit`;

/** The client some weeks into this attempt's plan. Same attempt, plan and weeks, same outcome. */
export const projectReturn = (
  { study }: Pick<CaseSheet, 'study'>,
  attempt: Pick<Attempt, 'seed'>,
  plan: Plan | null,
  weeks: VisitWeeks,
  knowledge: CaseKnowledge,
): Projection => projectPlan(study, plan ?? NO_PLAN, weeks, seedOf(attempt), knowledge);

/** A measure of how well the index movement is done goes as far towards its best as the movement goes to "absent". */
const performedNow = (
  { index }: CaseSheet['study'],
  again: Reading,
  projection: Projection,
  { deviations, grading }: CaseKnowledge,
): Reading['value'] => {
  const measure = grading.performanceMeasures.find(
    ({ finding, deviation }) => finding === again.finding && deviation === index.deviation,
  );
  const known = deviations.find(({ id }) => id === index.deviation);
  if (measure === undefined || known === undefined || typeof again.value !== 'number') return again.value;
  const before = deviationShare(known, projection.index.before);
  const after = deviationShare(known, projection.index.after);
  const share = before <= 0 ? 0 : Math.min(1, Math.max(0, (before - after) / before));
  return again.value + share * (measure.best - again.value);
};

/**
 * What a test shows when it is done again: numbers only, each the true value of that day plus today's error, in the
 * finding's unit. How well the movement is done follows the movement; what no exercise of the plan trains is as it was.
 */
export const measureAgain = (
  { study }: Pick<CaseSheet, 'study'>,
  test: CompiledTest,
  projection: Projection,
  attempt: Pick<Attempt, 'seed'>,
  knowledge: CaseKnowledge,
): readonly Reading[] =>
  performTest(study, test, { seed: seedOf(attempt), repeat: 1, filmed: false }, knowledge)
    .filter(({ value }) => typeof value === 'number')
    .map((again): Reading => {
      const projected = projection.measures.find(
        ({ finding, side }) => finding === again.finding && side === again.side,
      );
      const value = projected?.reading ?? performedNow(study, again, projection, knowledge);
      return {
        ...again,
        value: typeof value === 'number' ? roundToUnit(value, knowledge.units[again.finding] ?? '') : value,
      };
    });

/** The client's deviations that day: the index deviation has moved as projected, on the other leg in proportion. */
export const deviationsAfter = (
  { truth, index }: CaseSheet['study'],
  { index: moved }: Pick<Projection, 'index'>,
): ClientTruth['deviations'] => {
  const before = truth.deviations[index.deviation];
  if (before === undefined || moved.before === 0) return truth.deviations;
  const share = moved.after / moved.before;
  const after =
    'central' in before
      ? { central: before.central * share }
      : { left: before.left * share, right: before.right * share };
  return { ...truth.deviations, [index.deviation]: after };
};
