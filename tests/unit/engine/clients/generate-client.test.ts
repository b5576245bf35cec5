import { describe, expect, test } from 'vitest';
import type { Blueprint } from '#engine/clients/blueprint.ts';
import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { generateClient } from '#engine/clients/generate-client.ts';
import { nothingToCorrect } from '#engine/clients/nothing-to-correct.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import { trueScreen } from '#engine/clients/true-screen.ts';
import { assess } from '#engine/screening/assess.ts';
import { disposition } from '#engine/screening/disposition.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
const driven: Blueprint = { kind: 'driven', index, sex: 'female' };
const many = (count: number, blueprint: Blueprint) =>
  Array.from({ length: count }, (_, seed) => generateClient(`client-${seed}`, blueprint, knowledge));

describe('generateClient', () => {
  test('same seed, same client; another seed, another', () => {
    expect(generateClient('a', driven, knowledge)).toEqual(generateClient('a', driven, knowledge));
    expect(generateClient('a', driven, knowledge).truth).not.toEqual(generateClient('b', driven, knowledge).truth);
  });

  test('what drives is present, and a contributor that is there need not drive', () => {
    const clients = many(60, driven);
    for (const { truth } of clients)
      for (const { contributor } of truth.drives) expect(Object.keys(truth.contributors)).toContain(contributor);
    const idle = clients.filter(
      (client) =>
        client.truth.contributors['hip-abductor-weakness']?.includes('left') &&
        !contributorDrives(client, 'hip-abductor-weakness'),
    );
    expect(idle.length).toBeGreaterThan(0);
  });

  test('a client with nothing to correct moves within the ordinary', () => {
    for (const client of many(30, { ...driven, kind: 'nothing-to-correct' }))
      expect(nothingToCorrect(client, knowledge)).toBe(true);
  });

  test('a client to be referred shows a sign that calls for it', () => {
    for (const client of many(40, { ...driven, kind: 'refer' }))
      expect(disposition(trueScreen(client, knowledge), knowledge).action).toBe('refer');
  });

  test('in clients seen with the knee in, ankle and habit drive most often, each in about a fifth', () => {
    const clients = many(600, driven);
    const share = (contributor: string): number =>
      clients.filter((client) => contributorDrives(client, contributor)).length / clients.length;
    expect(share('ankle-dorsiflexion-limited')).toBeGreaterThan(0.14);
    expect(share('ankle-dorsiflexion-limited')).toBeLessThan(0.26);
    expect(share('movement-habit')).toBeGreaterThan(0.15);
    expect(share('movement-habit')).toBeLessThan(0.27);
    expect(share('hip-abductor-weakness')).toBeLessThan(0.14);
  });

  test('what the engine calls likely happens about that often, and it beats the prior', () => {
    const pairs = many(60, driven).flatMap((client) => {
      const readings = ['overhead-squat', 'squat-heels-raised', 'squat-one-cue'].flatMap((id) => {
        const known = knowledge.tests.find((candidate) => candidate.id === id);
        return known === undefined
          ? []
          : performTest(client, known, { seed: client.id, repeat: 1, filmed: false }, knowledge);
      });
      const seen = readings.map((reading) =>
        reading.finding === 'overhead-squat-knee-in' && reading.side === 'left' ? { ...reading, value: true } : reading,
      );
      return assess({ sex: 'female', index, readings: seen }, knowledge).hypotheses.map((hypothesis) => ({
        ...hypothesis,
        truth: contributorDrives(client, hypothesis.contributor) ? 1 : 0,
      }));
    });
    const sum = (value: (pair: (typeof pairs)[number]) => number): number =>
      pairs.reduce((total, pair) => total + value(pair), 0) / pairs.length;
    expect(Math.abs(sum(({ drives, truth }) => drives - truth))).toBeLessThan(0.025);
    expect(sum(({ drives, truth }) => (drives - truth) ** 2)).toBeLessThan(
      sum(({ drivesPrior, truth }) => (drivesPrior - truth) ** 2),
    );
  });
});
