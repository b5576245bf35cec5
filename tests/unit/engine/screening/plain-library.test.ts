import { expect, test } from 'vitest';
import { inferByEngine, inferByLibrary } from './infer-plainly.ts';
import { makePlainNetwork } from './plain-network.ts';

/** The library rounds every probability to eight decimals. */
const ROUNDING = 6e-9;

test.each([
  ['two-contributors', 2],
  ['three-contributors', 3],
  ['four-contributors', 4],
  ['four-others', 4],
])('a general Bayesian-network library believes the same of %s', (seed, contributors) => {
  const plain = makePlainNetwork(seed, contributors);
  const [engine, library] = [inferByEngine(plain), inferByLibrary(plain)];
  expect(engine).toHaveLength(2 * contributors);
  for (const [k, value] of engine.entries()) expect(Math.abs(value - (library[k] ?? 0))).toBeLessThan(ROUNDING);
});
