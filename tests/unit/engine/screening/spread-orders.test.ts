import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadOrders } from '#engine/screening/spread-orders.ts';

const marksOf = (weights: Readonly<Record<string, number>>) =>
  Object.entries(weights).flatMap(([id, count]) => Array.from({ length: count }, () => ({ test: id })));
const named = (tests: readonly string[], weights: Readonly<Record<string, number>>) =>
  spreadOrders(tests, marksOf(weights)).map((order) => order.map((t) => tests[t]).join(''));

describe('the orders in which tests are weighed', () => {
  test('lay the tests that say most far apart on one round, begun at two opposite places and run both ways', () => {
    const weights = { a: 1, b: 9, c: 1, d: 8, e: 7, f: 1, g: 6, h: 1 };
    expect(named(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], weights)).toEqual([
      'aefdcghb',
      'bhgcdfea',
      'cghbaefd',
      'dfeabhgc',
    ]);
  });

  const many = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 7, maxLength: 20 });

  test('hold every test once, and each order has its reverse', () => {
    fc.assert(
      fc.property(many, (tests) => {
        const orders = spreadOrders(tests, []);
        for (const order of orders) expect(order.toSorted((a, b) => a - b)).toEqual([...tests.keys()]);
        const [one, back, other, otherBack] = orders;
        expect([back, otherBack]).toEqual([one?.toReversed(), other?.toReversed()]);
      }),
    );
  });

  test('do not depend on the order of recording', () => {
    fc.assert(
      fc.property(many, fc.array(fc.nat(), { maxLength: 40 }), fc.infiniteStream(fc.nat()), (tests, picks, dice) => {
        const marks = picks.map((pick) => ({ test: tests[pick % tests.length] ?? '' }));
        const shuffled = marks
          .map((mark) => ({ mark, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ mark }) => mark);
        expect(spreadOrders(tests, shuffled)).toEqual(spreadOrders(tests, marks));
      }),
    );
  });
});
