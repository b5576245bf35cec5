import type { Mark } from './mark.ts';

/**
 * Four orders of the tests, by position in `tests`: one round, begun at two opposite places and run both ways, so that a test
 * met early in one order is met late in another (antithetic sampling after Mitchell et al. 2022). Tests with many marks are
 * laid far apart on the round: few sets then hold several of them, and those are the sets that take long to weigh. The same
 * tests and marks give the same orders, however they were recorded.
 */
export function spreadOrders(tests: readonly string[], marks: readonly Pick<Mark, 'test'>[]): number[][] {
  const weights = tests.map((test) => marks.filter((mark) => mark.test === test).length);
  const nameOf = (t: number): string => tests[t] ?? '';
  const round = Array.from(tests.keys())
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (nameOf(a) < nameOf(b) ? -1 : 1))
    .map((t, rank) => ({ t, place: placeOf(rank) }))
    .sort((a, b) => a.place - b.place)
    .map(({ t }) => t);
  const begunAt = (start: number): number[] => [...round.slice(start), ...round.slice(0, start)];
  // Begun just after the two heaviest, which lie opposite each other.
  return [1, Math.floor(round.length / 2) + 1].flatMap((start) => [begunAt(start), begunAt(start).toReversed()]);
}

/** Places on a round of length 1 that stay far apart, however many are taken: 0, ½, ¼, ¾, ⅛ … (van der Corput 1935). */
function placeOf(rank: number): number {
  let place = 0;
  for (let rest = rank, step = 0.5; rest > 0; rest >>= 1, step /= 2) place += (rest & 1) * step;
  return place;
}
