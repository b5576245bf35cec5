import type { CompiledDeviation } from '#engine/screening/compiled-knowledge.ts';

/**
 * Where a magnitude stands between "absent" (0) and "present" (1): the two means of the knowledge. Past one half the
 * deviation is true; what a figure shows and what a test reads both follow from this.
 */
export const deviationShare = (deviation: Pick<CompiledDeviation, 'absent' | 'present'>, magnitude: number): number => {
  const { absent, present } = deviation;
  return (magnitude - absent.mean) / (present.mean - absent.mean);
};

/** true if a magnitude counts as the deviation being there. */
export const deviationShows = (deviation: Pick<CompiledDeviation, 'absent' | 'present'>, magnitude: number): boolean =>
  deviationShare(deviation, magnitude) >= 0.5;
