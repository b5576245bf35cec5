import { isSeen } from './body-part.ts';
import type { PartScale } from './part-scales.table.ts';
import type { SpotTrial } from './spot-trial.ts';
import type { ThresholdTrial } from './threshold.ts';

/** What the trials of one task and mode say about the threshold of one part, in order. */
export const partTrials = (trials: readonly SpotTrial[], scale: PartScale): readonly ThresholdTrial[] =>
  trials.flatMap(({ parts }) =>
    parts
      .filter(({ part }) => part === scale.part)
      .map(({ size, rating }) => ({ departure: size - scale.usual, seen: isSeen(rating) })),
  );
