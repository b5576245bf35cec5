import { normalQuantile } from './normal-quantile.ts';

/** Answers to clips with a departure (hits, misses) and without (false alarms, correct rejections). */
export type DetectionCounts = {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
};

export type Sensitivity = {
  /** d′: how far apart departure and usual look to this rater, in standard deviations. 0 is guessing. */
  readonly dPrime: number;
  /** One standard error of d′ (Gourevitch and Galanter 1967). */
  readonly standardError: number;
  /** c: below 0 says "seen" readily, above 0 seldom. */
  readonly criterion: number;
  readonly hitRate: number;
  readonly falseAlarmRate: number;
};

/** d′ of two rates between 0 and 1, ends excluded: z(hits) − z(false alarms) (Macmillan and Creelman 2005, ch. 1). */
export const dPrimeOfRates = (hitRate: number, falseAlarmRate: number): number =>
  normalQuantile(hitRate) - normalQuantile(falseAlarmRate);

const densityAt = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
const errorPart = (rate: number, count: number): number =>
  (rate * (1 - rate)) / (count * densityAt(normalQuantile(rate)) ** 2);

/**
 * d′ and criterion from counts, with the log-linear correction (Hautus 1995: half an answer is added to each cell), so
 * that a perfect run stays finite. Null unless there are clips of both kinds.
 */
export const measureSensitivity = (counts: DetectionCounts): Sensitivity | null => {
  const { hits, misses, falseAlarms, correctRejections } = counts;
  const shown = hits + misses;
  const notShown = falseAlarms + correctRejections;
  if (shown === 0 || notShown === 0) return null;
  const hitRate = (hits + 0.5) / (shown + 1);
  const falseAlarmRate = (falseAlarms + 0.5) / (notShown + 1);
  return {
    dPrime: dPrimeOfRates(hitRate, falseAlarmRate),
    standardError: Math.sqrt(errorPart(hitRate, shown) + errorPart(falseAlarmRate, notShown)),
    criterion: -(normalQuantile(hitRate) + normalQuantile(falseAlarmRate)) / 2,
    hitRate: hits / shown,
    falseAlarmRate: falseAlarms / notShown,
  };
};
