import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { type Performance, performTest } from '#engine/clients/perform-test.ts';
import type { ClientKnowledge } from '#engine/clients/read-finding.ts';
import { assembleEvidence } from '#engine/screening/assemble-evidence.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { expertPath } from '#engine/screening/expert-path.ts';
import { infer } from '#engine/screening/infer.ts';
import { toNetwork } from '#engine/screening/network.ts';
import { briefMarks, readMarks } from '#engine/screening/read-marks.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { ForecastPair } from './forecast-pair.ts';
import { FIXED_TESTS, STRATEGIES, type Strategy } from './strategies.ts';

/** What one strategy made of one client: a forecast a contributor, and the minutes it took. */
export type StrategyResult = {
  readonly strategy: Strategy;
  readonly pairs: readonly ForecastPair[];
  readonly minutes: number;
};

/** The movement screen whose reading brought the client in, and the finding in it that reads the index movement. */
function findIntake(study: CaseStudy, compiled: CompiledKnowledge) {
  for (const test of compiled.tests)
    for (const { id, reads } of test.findings)
      if (reads.kind === 'deviation' && reads.deviation === study.index.deviation)
        return { test: test.id, finding: id };
  throw new RangeError(`No test reads "${study.index.deviation}".`);
}

/**
 * Screens a generated client by every strategy. The client was chosen because the index movement was read as there, so
 * that very reading stands in every screen: drawing it anew would break the calibration. Safety questions are left out:
 * they carry no evidence about who drives. `seed` draws the readings.
 */
export function screenClient(
  study: CaseStudy,
  seed: string,
  compiled: CompiledKnowledge & ClientKnowledge,
): readonly StrategyResult[] {
  const intake = findIntake(study, compiled);
  const seen: Reading = { finding: intake.finding, side: study.index.side, value: true };
  const performance: Performance = { seed, repeat: 1, filmed: false };
  const isIntake = ({ finding, side }: Reading) => finding === seen.finding && side === seen.side;
  const minutesOf = new Map(compiled.tests.map(({ id, minutes }) => [id, minutes]));
  const take = (id: string): readonly Reading[] => {
    const test = compiled.tests.find((each) => each.id === id);
    const readings = test ? performTest(study, test, performance, compiled) : [];
    return readings.map((reading) => (isIntake(reading) ? seen : reading));
  };
  const client = { sex: study.brief.sex, index: study.index };
  const after = (tests: readonly string[]): Screen => {
    const readings = tests.flatMap(take);
    return { ...client, readings: readings.some(isIntake) ? readings : [seen, ...readings] };
  };
  const spent = (tests: readonly string[]) => tests.reduce((sum, id) => sum + (minutesOf.get(id) ?? 0), 0);
  const optional = compiled.tests.filter(({ required }) => !required).map(({ id }) => id);

  return STRATEGIES.map((strategy): StrategyResult => {
    if (strategy === 'expert-path') {
      const path = expertPath(client, take, compiled);
      return { strategy, pairs: forecast(study, path.screen, compiled), minutes: path.minutes };
    }
    const tests = strategy === 'everything' ? optional : FIXED_TESTS[strategy];
    return { strategy, pairs: forecast(study, after(tests), compiled), minutes: spent(tests) };
  });
}

function forecast(study: CaseStudy, screen: Screen, compiled: CompiledKnowledge): readonly ForecastPair[] {
  const marks = [...briefMarks(screen, compiled), ...readMarks(screen, compiled)];
  const { drives } = infer(toNetwork(compiled), assembleEvidence(marks, screen.index, compiled));
  return compiled.contributors.map(({ id }, i) => ({
    contributor: id,
    stated: drives[i] ?? 0,
    drives: contributorDrives(study, id),
  }));
}
