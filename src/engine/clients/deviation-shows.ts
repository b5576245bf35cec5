import type { CompiledDeviation } from '#engine/screening/compiled-knowledge.ts';

type Scale = Pick<CompiledDeviation, 'absent' | 'present'> & { readonly eitherWay?: true | undefined };

/**
 * Where a magnitude stands between "absent" (0) and "present" (1): the two means of the knowledge. Past one half the
 * deviation is true; what a figure shows and what a test reads both follow from this. A shift to the left is a shift.
 */
export const deviationShare = ({ absent, present, eitherWay }: Scale, magnitude: number): number =>
  ((eitherWay ? Math.abs(magnitude) : magnitude) - absent.mean) / (present.mean - absent.mean);

/** true if a magnitude counts as the deviation being there. */
export const deviationShows = (deviation: Scale, magnitude: number): boolean =>
  deviationShare(deviation, magnitude) >= 0.5;
