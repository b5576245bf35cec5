import type { ForecastPair } from './forecast-pair.ts';

/** Mean squared distance between what was stated and what was so, 0 (perfect) to 1 (Brier 1950). */
export function brierScore(pairs: readonly ForecastPair[]): number {
  return pairs.reduce((sum, { stated, drives }) => sum + (stated - (drives ? 1 : 0)) ** 2, 0) / pairs.length;
}
