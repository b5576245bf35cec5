import type { ForecastPair } from './forecast-pair.ts';

/**
 * Chance that a true driver was given a higher probability than something that does not drive, ties counting half: the
 * area under the ROC curve by ranks (Mann–Whitney; Hanley & McNeil 1982). NaN when there is only one kind.
 */
export function areaUnderCurve(pairs: readonly ForecastPair[]): number {
  const sorted = [...pairs].sort((a, b) => a.stated - b.stated);
  let rankSum = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]?.stated === sorted[i]?.stated) end++;
    const rank = (i + 1 + end) / 2;
    for (; i < end; i++) if (sorted[i]?.drives) rankSum += rank;
  }
  const yes = pairs.filter(({ drives }) => drives).length;
  return (rankSum - (yes * (yes + 1)) / 2) / (yes * (pairs.length - yes));
}

/** The same among the forecasts of one contributor at a time, weighted by the pairs of people each has to tell apart. */
export function areaWithinContributors(pairs: readonly ForecastPair[]): number {
  let sum = 0;
  let weights = 0;
  for (const contributor of new Set(pairs.map((pair) => pair.contributor))) {
    const own = pairs.filter((pair) => pair.contributor === contributor);
    const yes = own.filter(({ drives }) => drives).length;
    const weight = yes * (own.length - yes);
    if (weight > 0) sum += weight * areaUnderCurve(own);
    weights += weight;
  }
  return sum / weights;
}
