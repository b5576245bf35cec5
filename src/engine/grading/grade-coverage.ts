import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { enoughGathered } from '#engine/grading/enough-gathered.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine, makeNote } from '#engine/grading/make-line.ts';
import { splitPlan } from '#engine/grading/split-plan.ts';
import { toPercent } from '#engine/grading/to-percent.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { planAnswers } from '#engine/planning/plan-answers.ts';
import { type ProbableDriver, probableDrivers } from '#engine/planning/probable-drivers.ts';

/** Source keys of whatever in the plan answers this contributor. */
const answerSources = (plan: Plan, contributor: string, knowledge: CaseKnowledge): readonly string[] => [
  ...new Set([
    ...knowledge.exercises
      .filter(({ id, targets }) => targets.includes(contributor) && plan.items.some((item) => item.exercise === id))
      .flatMap(({ id }) => knowledge.reasons.exercises[id] ?? []),
    ...knowledge.accommodations
      .filter((known) => known.for.includes(contributor) && plan.accommodations.includes(known.id))
      .flatMap(({ id }) => knowledge.reasons.accommodations[id] ?? []),
  ]),
];

/**
 * How much of what probably drives the plan answers, by weight, less a share for each item of no use to this client.
 * Where nothing is probable enough, there is nothing to answer: right in so far as enough was gathered to know that.
 */
export const gradeCoverage = (context: GradingContext, plan: Plan): readonly GradeLine[] => {
  const { assessment, knowledge, sheet } = context;
  const { weights, thresholds, sources } = knowledge.grading;
  const { index } = sheet.study;
  const drivers = probableDrivers(
    { hypotheses: assessment.hypotheses.filter(({ side }) => side === index.side || side === 'central') },
    thresholds,
  );
  const answered = (driver: ProbableDriver): boolean => planAnswers(plan, driver.contributor, knowledge);
  const total = drivers.reduce((sum, { weight }) => sum + weight, 0);
  const covered = drivers.filter(answered).reduce((sum, { weight }) => sum + weight, 0);
  const nothingLeads = drivers.length === 0;
  const answeredShare = total === 0 ? Number(drivers.every(answered)) : covered / total;
  const share = nothingLeads ? enoughGathered(context) : answeredShare;
  const { idle } = splitPlan(context);
  const points = weights.plan.coverage * Math.max(0, share - thresholds.irrelevantItem * idle.length);
  const linkSources = (contributor: string) => knowledge.reasons.links[index.deviation]?.[contributor] ?? sources;
  return [
    makeLine(
      nothingLeads ? 'coverage-left-open' : 'coverage',
      points,
      weights.plan.coverage,
      nothingLeads
        ? { gathered: toPercent(context.thoroughness), idle: idle.length }
        : { covered: drivers.filter(answered).length, all: drivers.length, idle: idle.length },
      sources,
    ),
    ...drivers.map((driver) => {
      const { contributor, side, drives } = driver;
      const params = { contributor, side, percent: toPercent(drives) };
      return answered(driver)
        ? makeNote('driver-answered', params, answerSources(plan, contributor, knowledge))
        : makeNote('driver-not-answered', params, linkSources(contributor));
    }),
    ...idle.map((item) => makeNote('item-of-no-use', { item }, sources)),
  ];
};
