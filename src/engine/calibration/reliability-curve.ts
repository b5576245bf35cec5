import type { ForecastPair } from './forecast-pair.ts';

/** Forecasts of one tenth of the scale: how many, what was stated on average, and how often it was so (0–1). */
export type ReliabilityBin = { readonly count: number; readonly stated: number; readonly observed: number };

const TENTHS = 10;

/** Groups forecasts by tenths of the stated probability; empty tenths are left out. Rising order. */
export function reliabilityCurve(pairs: readonly ForecastPair[]): readonly ReliabilityBin[] {
  return Array.from({ length: TENTHS }, (_, tenth) =>
    pairs.filter(({ stated }) => Math.min(TENTHS - 1, Math.floor(stated * TENTHS)) === tenth),
  ).flatMap((bin) =>
    bin.length === 0
      ? []
      : [
          {
            count: bin.length,
            stated: bin.reduce((sum, { stated }) => sum + stated, 0) / bin.length,
            observed: bin.filter(({ drives }) => drives).length / bin.length,
          },
        ],
  );
}

/** Mean distance between stated and observed share over the bins, weighted by their size (expected calibration error). */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, stated, observed }) => sum + (count / all) * Math.abs(stated - observed), 0);
}
