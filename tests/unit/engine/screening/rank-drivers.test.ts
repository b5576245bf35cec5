import { describe, expect, test } from 'vitest';
import { generateClient } from '#engine/clients/generate-client.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import { assess } from '#engine/screening/assess.ts';
import { rankDrivers } from '#engine/screening/rank-drivers.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
const TESTS = ['training-history', 'overhead-squat', 'squat-heels-raised', 'hip-rotator-strength'];

describe('rankDrivers', () => {
  test.each([0, 1, 2, 3, 4])('says to the last bit what assess says, in the same order (%d tests)', (count) => {
    const client = generateClient(`ranked-${count}`, { kind: 'driven', index, sex: 'female' }, knowledge);
    const readings = knowledge.tests
      .filter(({ id }) => TESTS.slice(0, count).includes(id))
      .flatMap((done) => performTest(client, done, { seed: 'one', repeat: 1, filmed: true }, knowledge));
    const screen = { sex: 'female', index, readings } as const;
    const said = assess(screen, knowledge).hypotheses;
    expect(rankDrivers(screen, knowledge)).toEqual(
      said.map(({ contributor, side, drives }) => ({ contributor, side, drives })),
    );
  });

  test('names contributors of the same chance by their ids', () => {
    const deviations = knowledge.deviations.map((deviation) => ({ ...deviation, links: {} }));
    const ranked = rankDrivers({ sex: 'male', index, readings: [] }, { ...knowledge, deviations });
    expect(ranked.map(({ drives }) => drives)).toEqual(ranked.map(() => 0));
    expect(ranked.map(({ contributor }) => contributor)).toEqual(
      ranked.map(({ contributor }) => contributor).toSorted(),
    );
  });
});
