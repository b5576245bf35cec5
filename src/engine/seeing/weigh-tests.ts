import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { rankTests } from '#engine/screening/rank-tests.ts';
import type { Screen } from '#engine/screening/reading.ts';

/** What one test would tell about two contributors. */
export type TestWorth = {
  readonly test: string;
  /** Expected fall of the entropy of "drives", in bits, summed over the two. */
  readonly bits: number;
  readonly minutes: number;
};

const TELLING_PURPOSES = ['measurement', 'modification-probe'];

/** Every measurement and modification probe by what it would tell about these contributors, most first; ties by id. */
export const weighTests = (
  screen: Screen,
  contributors: readonly string[],
  compiled: CompiledKnowledge,
): readonly TestWorth[] => {
  const tests = compiled.tests.filter(({ purpose }) => TELLING_PURPOSES.includes(purpose)).map(({ id }) => id);
  return rankTests(screen, tests, compiled)
    .map(({ test, minutes, splits }) => ({
      test,
      minutes,
      bits: splits
        .filter(({ contributor }) => contributors.includes(contributor))
        .reduce((sum, split) => sum + split.bits, 0),
    }))
    .sort((a, b) => b.bits - a.bits || (a.test < b.test ? -1 : 1));
};
