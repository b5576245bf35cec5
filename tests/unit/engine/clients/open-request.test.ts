import { describe, expect, test } from 'vitest';
import { makeClientId, parseClientId } from '#engine/clients/client-id.ts';
import { makePlan, readPlan } from '#engine/clients/client-plan.ts';
import type { ClientRequest } from '#engine/clients/client-request.ts';
import { toSeed } from '#engine/clients/parse-client-request.ts';
import { requestOfType } from '#engine/clients/request-of-type.ts';
import { resolveRequest } from '#engine/clients/resolve-request.ts';
import { INDEX } from './little-client.ts';
import { people } from './little-people.ts';

describe('a request', () => {
  const open = (seed: string, change: Partial<ClientRequest> = {}) =>
    resolveRequest({ seed, level: null, plan: null, ...change }, people);

  test('that leaves all open is filled in as often as people.yaml says', () => {
    const many = Array.from({ length: 600 }, (_, i) => open(`${i}`));
    const share = (fits: (one: ReturnType<typeof open>) => boolean) => many.filter(fits).length / many.length;
    const near = (fits: Parameters<typeof share>[0], expected: number) =>
      expect(Math.abs(share(fits) - expected)).toBeLessThan(0.05);
    near(({ type }) => type === 'refer', 0.1);
    near(({ type }) => type === 'nothing-to-correct', 0.2);
    near(({ type }) => type === 'ankle', 0.35);
    near(({ type }) => type === 'habit', 0.35);
    near(({ deviation }) => deviation === INDEX, 0.75);
    near(({ side }) => side === 'left', 0.5);
    for (const level of [1, 2, 3]) near((one) => one.level === level, 1 / 3);
    expect(many.every(({ planIsKnown }) => planIsKnown)).toBe(true);
  });

  test('of a seed that a class has shared is filled in as it was that day, whatever is changed in this code', () => {
    const told = ['spring-class', 'monday', '7'].map((seed) => {
      const { type, level, deviation, side } = open(seed);
      return [seed, type, level, deviation, side].join(' ');
    });
    expect(told).toMatchInlineSnapshot(`
      [
        "spring-class habit 3 knee-in left",
        "monday ankle 2 knee-in right",
        "7 habit 2 knee-in right",
      ]
    `);
  });

  test('that fixes something moves nothing else', () => {
    for (const seed of ['a', 'b', 'c']) {
      const { type, deviation, side, level } = open(seed);
      expect(open(seed, { level: 3 })).toEqual({ type, deviation, side, level: 3, planIsKnown: true });
      const plan = makePlan({ deviation: 'elsewhere', type: 'refer', side: null }, seed);
      expect(open(seed, { plan })).toEqual({ type: 'refer', deviation: 'elsewhere', side, level, planIsKnown: true });
      expect(open(seed, { plan: 'no-plan-00' })).toEqual({ type, deviation, side, level, planIsKnown: false });
    }
  });

  test('of a type is level 1, the same until another attempt is finished, and nobody where nothing can be seen', () => {
    const request = requestOfType('habit', 4, people);
    expect(request).toEqual({ seed: 'mastery-5', level: 1, plan: expect.stringMatching(/^[0-9a-z]{8}x$/) });
    expect(readPlan(request?.plan ?? '', 'mastery-5', people)).toEqual({ deviation: INDEX, type: 'habit', side: null });
    expect(requestOfType('habit', 4, { ...people, movements: [] })).toBeNull();
  });

  test.each([
    [{ seed: 'a-b', level: null, plan: null }, 'generated-0-any-a-b'],
    [{ seed: 'a', level: 3, plan: 'abcd1234l' }, 'generated-3-abcd1234l-a'],
  ] as const)('%j has an id', (request, id) => {
    expect(makeClientId(request)).toBe(id);
    expect(parseClientId(id)).toEqual(request);
    expect(parseClientId(`${id}!`)).toBeNull();
    expect(parseClientId(`x${id}`)).toBeNull();
  });

  test.each([
    ['  Class of 2026! ', 'class-of-2026'],
    ['--a--', 'a'],
    ['!!!', ''],
    [`${'a'.repeat(31)} b`, 'a'.repeat(31)],
    ['a'.repeat(40), 'a'.repeat(32)],
    [`${'!'.repeat(130)}a`, ''],
  ])('the seed %j becomes %j', (asked, seed) => {
    expect(toSeed(asked)).toBe(seed);
  });

  test.each(['', '0000', '00000000x'])('with the plan %j names nobody', (plan) => {
    expect(readPlan(plan, 'a', people)).toBeNull();
  });
});
