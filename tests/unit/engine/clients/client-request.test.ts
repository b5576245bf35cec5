import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClientId, parseClientId } from '#engine/clients/client-id.ts';
import { clientTypes, makePlan, readPlan } from '#engine/clients/client-plan.ts';
import { SEED_LENGTH_MAX } from '#engine/clients/client-request.ts';
import { makeClientQuery, parseClientRequest, toSeed } from '#engine/clients/parse-client-request.ts';
import { resolveRequest } from '#engine/clients/resolve-request.ts';
import { makePeople } from './make-people.ts';

const people = makePeople();
const read = (query: string) => {
  const search = new URLSearchParams(query);
  return parseClientRequest({ seed: search.get('seed'), level: search.get('level'), plan: search.get('plan') });
};

describe('the address of a made-up client', () => {
  test('reads back what was written, as an address and as an id, with nothing to put right', () => {
    const requests = fc.record({
      seed: fc.string({ minLength: 1 }).map(toSeed).filter(Boolean),
      level: fc.constantFrom(null, 1, 2, 3),
      plan: fc.option(fc.stringMatching(/^[0-9a-z]{9}$/)),
    });
    fc.assert(
      fc.property(requests, (request) => {
        expect(read(makeClientQuery(request))).toEqual({ request, notes: [] });
        expect(parseClientId(makeClientId(request))).toEqual(request);
      }),
    );
  });

  test('takes any text: what it cannot use is put right, and putting right twice changes nothing', () => {
    const any = fc.option(fc.string({ unit: 'binary', maxLength: 90 }));
    fc.assert(
      fc.property(any, any, any, (seed, level, plan) => {
        const { request } = parseClientRequest({ seed, level, plan });
        if (request === null) return;
        expect(request.seed).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(request.seed.length).toBeLessThanOrEqual(SEED_LENGTH_MAX);
        expect(read(makeClientQuery(request))).toEqual({ request, notes: [] });
        expect(makeClientId(request).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test.each([
    ['?seed=Class%20of%202026!', { seed: 'class-of-2026', level: null, plan: null }, ['seed-changed']],
    ['?seed=a&level=9', { seed: 'a', level: null, plan: null }, ['level-unknown']],
    ['?seed=a&plan=<script>', { seed: 'a', level: null, plan: null }, ['plan-unknown']],
    ['?seed=%00', null, ['seed-changed']],
    ['', null, []],
  ])('%s asks for %j', (query, request, notes) => {
    expect(read(query)).toEqual({ request, notes });
  });

  test('the id of a written client, or of something nobody wrote, is no request', () => {
    for (const id of ['maya', 'generated-', 'generated-9-any-a', 'generated-1-any-A', 'generated-1-any--a'])
      expect(parseClientId(id)).toBeNull();
  });
});

describe('a plan', () => {
  const plans = people.movements.flatMap(({ deviation }) =>
    clientTypes(people).flatMap((type) =>
      (['left', 'right', null] as const).map((side) => ({ deviation, type, side })),
    ),
  );

  test('reads back as it was written, for every movement, type and side', () => {
    for (const plan of plans) expect(readPlan(makePlan(plan, 'autumn'), 'autumn', people)).toEqual(plan);
  });

  test('says no type aloud, and another one under each seed', () => {
    const refer = { deviation: 'two-leg-squat-knee-in', type: 'refer', side: null };
    const codes = Array.from({ length: 50 }, (_, seed) => makePlan(refer, `seed-${seed}`));
    expect(new Set(codes).size).toBe(50);
  });

  test('holds in the request it stands in; one that names nothing is drawn from the seed, and that is said', () => {
    for (const plan of plans.slice(0, 12)) {
      const resolved = resolveRequest({ seed: 'autumn', level: 2, plan: makePlan(plan, 'autumn') }, people);
      expect(resolved).toMatchObject({ type: plan.type, deviation: plan.deviation, level: 2, planIsKnown: true });
      if (plan.side) expect(resolved.side).toBe(plan.side);
    }
    const open = resolveRequest({ seed: 'autumn', level: 2, plan: null }, people);
    expect(resolveRequest({ seed: 'autumn', level: 2, plan: 'zzzzzzzzz' }, people)).toEqual({
      ...open,
      planIsKnown: false,
    });
  });
});
