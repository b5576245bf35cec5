import type { BodyPart } from './body-part.ts';
import { PART_SCALES } from './part-scales.table.ts';
import { partTrials } from './part-trials.ts';
import type { SeeingTask } from './seeing-task.ts';
import type { SpotTrial } from './spot-trial.ts';
import { type RatingSummary, summarizeRatings } from './summarize-ratings.ts';
import { estimateThreshold, type Threshold } from './threshold.ts';

/** Where a learner stood after a number of clips. */
export type SeeingPoint = {
  /** Clips rated by then. */
  readonly clips: number;
  /** Ratings of this stretch: parts that were as usual against parts with a marked departure, the same for everybody. */
  readonly summary: RatingSummary;
  readonly thresholds: readonly { readonly part: BodyPart; readonly threshold: Threshold }[];
};

/** Clips to a point of the chart. */
export const CLIPS_A_POINT = 10;

/** The thresholds a list of trials has led to, part by part. */
export const thresholdsOf = (task: SeeingTask, trials: readonly SpotTrial[]): SeeingPoint['thresholds'] =>
  PART_SCALES[task].map((scale) => ({
    part: scale.part,
    threshold: estimateThreshold(scale, partTrials(trials, scale)),
  }));

/**
 * Sensitivity, agreement and thresholds over time, one point every ten clips and one where the learner stands, each from
 * the ten clips before it. `near` clips sit at the edge of what this learner sees, so they say nothing about progress and are left out of sensitivity and agreement.
 */
export const traceSeeing = (task: SeeingTask, trials: readonly SpotTrial[]): readonly SeeingPoint[] => {
  const points: SeeingPoint[] = [];
  for (let start = 0; start < trials.length; start += CLIPS_A_POINT) {
    const clips = Math.min(start + CLIPS_A_POINT, trials.length);
    const stretch = trials.slice(Math.max(0, clips - CLIPS_A_POINT), clips);
    const constant = stretch.flatMap(({ parts }) => parts.filter(({ role }) => role !== 'near'));
    points.push({
      clips,
      summary: summarizeRatings(constant),
      thresholds: thresholdsOf(task, trials.slice(0, clips)),
    });
  }
  return points;
};
