import { expect, test } from 'vitest';
import { toLogOdds } from '#engine/screening/log-odds.ts';

test('log-odds are those of the definition, and stay finite and mirrored where a probability is 0 or 1', () => {
  expect(toLogOdds(0.5)).toBe(0);
  expect(toLogOdds(0.8)).toBeCloseTo(Math.log(4), 12);
  expect(toLogOdds(1)).toBeCloseTo(Math.log(1e12), 3);
  expect(toLogOdds(0)).toBeCloseTo(-Math.log(1e12), 3);
});
