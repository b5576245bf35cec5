import { describe, expect, test } from 'vitest';
import { makePlan } from '#engine/clients/client-plan.ts';
import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { makeClient } from '#engine/clients/make-client.ts';
import { leadAfterPath } from '#engine/grading/lead-after-path.ts';
import { makeClientCase } from '#engine/grading/make-client-case.ts';
import { makePeople } from '../clients/make-people.ts';
import { makeKnowledge } from './make-world.ts';

const knowledge = makeKnowledge();
const people = makePeople();
const requestOf = (type: string, seed: string, level: 1 | 2 = 1) => ({
  seed,
  level,
  plan: makePlan({ deviation: 'two-leg-squat-knee-in', type, side: 'left' }, seed),
});

describe('the case of a made-up client', () => {
  test.each([
    ['ankle-dorsiflexion-limited', 'fair-ankle-dorsiflexion-limited'],
    ['movement-habit', 'fair-movement-habit'],
    ['foot-pronation', 'foot-0'],
  ])('with little to keep apart, the path leads to what drives: %s', (type, seed) => {
    const request = requestOf(type, seed);
    const { client, sheet } = makeClientCase(request, people, knowledge);
    expect(contributorDrives(client.study, type)).toBe(true);
    const { lead, rival } = leadAfterPath(sheet, [request.seed], knowledge);
    expect(lead).toBeGreaterThan(rival);
  });

  test('a draw that leads astray is drawn again: another truth and revision, the same person', () => {
    const request = requestOf('quadriceps-weakness', 'astray-1');
    const first = makeClient(request, people, knowledge).study;
    const { study } = makeClientCase(request, people, knowledge).client;
    expect(study.revision).not.toBe(first.revision);
    expect(study.truth).not.toEqual(first.truth);
    expect([study.id, study.name, study.brief]).toEqual([first.id, first.name, first.brief]);
  });

  test.each([
    ['ankle-dorsiflexion-limited', 1, 'draw 1, lead 0.674, rival 0.077'],
    ['ankle-dorsiflexion-limited', 3, 'draw 0, lead 0.852, rival 0.436'],
    ['hip-abductor-weakness', 2, 'draw 3, lead 0.146, rival 0.115'],
    ['foot-pronation', 3, 'draw 1, lead 0.118, rival 0.176'],
    ['movement-habit', 3, 'draw 0, lead 0.637, rival 0.283'],
  ] as const)('the first fair draw is taken: %s at level %i', (type, level, expected) => {
    const request = { ...requestOf(type, `drawn-${type}-${level}`), level };
    const { client, sheet } = makeClientCase(request, people, knowledge);
    const isTaken = (draw: number) =>
      makeClient(request, people, knowledge, draw).study.revision === client.study.revision;
    const draw = [0, 1, 2, 3].find(isTaken);
    const { lead, rival } = leadAfterPath(sheet, [request.seed], knowledge);
    expect(`draw ${draw}, lead ${lead.toFixed(3)}, rival ${rival.toFixed(3)}`).toBe(expected);
  });

  test('same request, same case to the letter', () => {
    const request = requestOf('hip-rotation-limited', 'again', 2);
    expect(makeClientCase(request, people, knowledge)).toEqual(makeClientCase(request, people, knowledge));
  });

  test('a client to be referred is taken as drawn', () => {
    const request = requestOf('refer', 'sent-on');
    expect(makeClientCase(request, people, knowledge).client).toEqual(makeClient(request, people, knowledge));
  });
});
