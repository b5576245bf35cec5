import { performTest } from '#engine/clients/perform-test.ts';
import { trueScreen } from '#engine/clients/true-screen.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet, PathStep } from '#engine/grading/case-sheet.ts';
import { contraindicatedTests } from '#engine/grading/contraindicated-tests.ts';
import { baselineTests } from '#engine/planning/baseline-tests.ts';
import { probableDrivers } from '#engine/planning/probable-drivers.ts';
import { disposition } from '#engine/screening/disposition.ts';
import { expectedBits } from '#engine/screening/expected-bits.ts';
import { expertPath } from '#engine/screening/expert-path.ts';
import { rankDrivers } from '#engine/screening/rank-drivers.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** An authored path with what each test was expected to tell when it was taken; a sign that stops the session ends it. */
const walkAuthoredPath = (
  start: Pick<Screen, 'sex' | 'index'>,
  tests: readonly string[],
  take: (test: string) => readonly Reading[],
  knowledge: CaseKnowledge,
): readonly PathStep[] => {
  const path: PathStep[] = [];
  let screen: Screen = { ...start, readings: [] };
  for (const test of tests) {
    if (disposition(screen, knowledge).stopsSession) break;
    const minutes = knowledge.tests.find(({ id }) => id === test)?.minutes ?? 0;
    path.push({ test, minutes, bits: expectedBits(screen, test, knowledge) });
    screen = { ...screen, readings: [...screen.readings, ...take(test)] };
  }
  return path;
};

/**
 * The engine's path, and at its end a number to compare with later, where the path read none: one that follows what
 * leads, or the movement itself where that was seen and nothing leads.
 */
const walkOwnPath = (
  start: Pick<Screen, 'sex' | 'index'>,
  take: (test: string) => readonly Reading[],
  knowledge: CaseKnowledge,
): readonly PathStep[] => {
  const { steps, screen } = expertPath(start, take, knowledge);
  const about = knowledge.tests
    .flatMap(({ findings }) => findings)
    .filter(({ reads }) => reads.kind === 'deviation' && reads.deviation === start.index.deviation)
    .map(({ id }) => id);
  const [lead] = probableDrivers({ hypotheses: rankDrivers(screen, knowledge) }, knowledge.grading.thresholds);
  const seen = screen.readings.some(
    ({ finding, side, value }) => about.includes(finding) && side === start.index.side && value === true,
  );
  if (disposition(screen, knowledge).stopsSession || (lead === undefined && !seen)) return steps;
  const baselines = baselineTests(lead?.contributor ?? null, start.index.deviation, start.sex, knowledge);
  const [test] = baselines;
  if (test === undefined || steps.some((step) => baselines.includes(step.test))) return steps;
  const minutes = knowledge.tests.find(({ id }) => id === test)?.minutes ?? 0;
  return [...steps, { test, minutes, bits: expectedBits(screen, test, knowledge) }];
};

/** The dice of the readings an expert takes of a client. */
export const expertSeed = ({ id }: Pick<CaseStudy, 'id'>): string => `${id}/expert`;

/**
 * A case with the path an expert takes, seeing readings only: the authored one, or the engine's; never a test the
 * history speaks against. Done once when the
 * site is built.
 */
export const makeCaseSheet = (study: CaseStudy, knowledge: CaseKnowledge): CaseSheet => {
  const start = { sex: study.brief.sex, index: study.index };
  const take = (id: string): readonly Reading[] => {
    const test = knowledge.tests.find((candidate) => candidate.id === id);
    return test === undefined
      ? []
      : performTest(study, test, { seed: expertSeed(study), repeat: 1, filmed: true }, knowledge);
  };
  const authored = study.expert.path;
  const path =
    authored === undefined ? walkOwnPath(start, take, knowledge) : walkAuthoredPath(start, authored, take, knowledge);
  const forbidden = contraindicatedTests(trueScreen(study, knowledge).readings, knowledge);
  return { study, path: path.filter(({ test }) => !forbidden.includes(test)) };
};
