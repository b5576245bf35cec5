import { normalShare } from './normal-share.ts';
import type { PartScale } from './part-scales.table.ts';

/** One part of one clip as the estimate hears it. `departure` is past the usual, in the scale's unit; below it negative. */
export type ThresholdTrial = { readonly departure: number; readonly seen: boolean };

/** What a rater tells from the usual, in the scale's unit. */
export type Threshold = {
  /** The departure at which d′ is 1. */
  readonly departure: number;
  /** From 5 to 95 per cent of the posterior, taken as normal in the logarithm. */
  readonly low: number;
  readonly high: number;
  /** Answers it rests on. */
  readonly trials: number;
};

/** Thresholds weighed, as shares of the way from usual to typical: from 1/16 to 4, three to the octave. */
const OCTAVES = { from: -4, to: 2, each: 3 } as const;
/** Criteria weighed, in standard deviations: how much must be felt before a rater says "seen". */
const CRITERIA = [-1, -0.65, -0.3, 0.05, 0.4, 0.75, 1.1, 1.45, 1.8, 2.15, 2.5] as const;
/** Before anything was rated, in octaves and standard deviations: about 0.6 of typical, from a sharp eye to an untrained one. Estimates. */
const PRIOR = { octave: -0.75, octaveSpread: 1.25, criterion: 0.75, criterionSpread: 0.75 } as const;
/** Everybody taps the wrong button once in a while (Wichmann and Hill 2001 advise to allow for it). */
const LAPSES = 0.01;
/** Only the latest answers count, so that the estimate follows a learner who improves. */
const LATEST = 60;
/** z of the 95th percentile. */
const Z_90_INTERVAL = 1.645;

const OCTAVE_STEPS = Array.from(
  { length: (OCTAVES.to - OCTAVES.from) * OCTAVES.each + 1 },
  (_, index) => OCTAVES.from + index / OCTAVES.each,
);
const bell = (value: number, mean: number, spread: number): number => -0.5 * ((value - mean) / spread) ** 2;

const logLikelihood = (trials: readonly ThresholdTrial[], noise: number, criterion: number): number =>
  trials.reduce((sum, { departure, seen }) => {
    const share = LAPSES + (1 - 2 * LAPSES) * normalShare(departure / noise - criterion);
    return sum + Math.log(seen ? share : 1 - share);
  }, 0);

/**
 * The threshold that a rater's answers speak for: Bayes on a grid of thresholds and criteria under the equal-variance model, P(seen) =
 * Φ(departure ÷ threshold − criterion). Every answer counts, those to clips without departure too, so a readiness to say "seen" is told apart
 * from a sharp eye. After Watson and Pelli 1983 (QUEST) and King-Smith and others 1994 (posterior mean).
 */
export const estimateThreshold = (scale: PartScale, trials: readonly ThresholdTrial[]): Threshold => {
  const unit = scale.textbook - scale.usual;
  const latest = trials.slice(-LATEST);
  const cells = OCTAVE_STEPS.map((octave) => {
    const noise = unit * 2 ** octave;
    const logs = CRITERIA.map(
      (criterion) =>
        bell(octave, PRIOR.octave, PRIOR.octaveSpread) +
        bell(criterion, PRIOR.criterion, PRIOR.criterionSpread) +
        logLikelihood(latest, noise, criterion),
    );
    return { octave, logs };
  });
  const best = Math.max(...cells.flatMap(({ logs }) => logs));
  const weighed = cells.map(({ octave, logs }) => ({
    octave,
    weight: logs.reduce((sum, log) => sum + Math.exp(log - best), 0),
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const mean = weighed.reduce((sum, { octave, weight }) => sum + (octave * weight) / total, 0);
  const variance = weighed.reduce((sum, { octave, weight }) => sum + ((octave - mean) ** 2 * weight) / total, 0);
  const half = Z_90_INTERVAL * Math.sqrt(variance);
  return {
    departure: unit * 2 ** mean,
    low: unit * 2 ** (mean - half),
    high: unit * 2 ** (mean + half),
    trials: trials.length,
  };
};

/** An estimate is told once its interval spans at most this factor; before that it is still settling. */
const TOLD_WITHIN = 4;

export const isSettled = ({ low, high }: Threshold): boolean => high / low <= TOLD_WITHIN;
