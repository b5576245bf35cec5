import { performTest } from '#engine/clients/perform-test.ts';
import type { ClientKnowledge } from '#engine/clients/read-finding.ts';
import { assess } from '#engine/screening/assess.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { ContrastPair } from './contrast-pair.ts';
import { contrastPeople } from './contrast-people.ts';
import { narrowKnowledge } from './narrow-knowledge.ts';
import type { TestWorth } from './weigh-tests.ts';

/** How likely each of the two contributors drives a person's movement, 0–1. */
export type DriverBelief = { readonly contributor: string; readonly before: number; readonly after: number };

export type ContrastResult = {
  /** Bits of the chosen test as a share of the best on offer, 0–1. */
  readonly share: number;
  readonly chosen: TestWorth;
  readonly best: TestWorth;
  /** What the chosen test read in the first and in the second person, and what that does to the two beliefs. */
  readonly people: readonly { readonly readings: readonly Reading[]; readonly beliefs: readonly DriverBelief[] }[];
};

/** Takes the chosen test with both people, error of the test included. Throws a RangeError for a test that was not on offer. */
export const takeContrast = (
  pair: ContrastPair,
  test: string,
  whole: CompiledKnowledge & ClientKnowledge,
): ContrastResult => {
  const compiled = narrowKnowledge(whole, pair.drivers);
  const chosen = pair.options.find((option) => option.test === test);
  const known = compiled.tests.find(({ id }) => id === test);
  if (chosen === undefined || known === undefined) throw new RangeError(`"${test}" was not on offer.`);
  const best = pair.options.reduce((most, option) => (option.bits > most.bits ? option : most), chosen);
  const drivesIn = (readings: readonly Reading[]): ReadonlyMap<string, number> =>
    new Map(
      assess({ ...pair.screen, readings }, compiled).hypotheses.map(({ contributor, drives }) => [contributor, drives]),
    );
  const before = drivesIn(pair.screen.readings);
  const people = contrastPeople(pair).map((person) => {
    const readings = performTest(person, known, { seed: pair.seed, repeat: 1, filmed: true }, compiled);
    const after = drivesIn([...pair.screen.readings, ...readings]);
    const beliefs = pair.drivers.map((contributor) => ({
      contributor,
      before: before.get(contributor) ?? 0,
      after: after.get(contributor) ?? 0,
    }));
    return { readings, beliefs };
  });
  return { share: best.bits > 0 ? chosen.bits / best.bits : 0, chosen, best, people };
};
