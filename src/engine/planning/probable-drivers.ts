import type { RankedDriver } from '#engine/screening/rank-drivers.ts';
import type { GradingSettings } from '#schemas/grading.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** A contributor a plan ought to answer, with how far its probability of driving exceeds the mark (0–1). */
export type ProbableDriver = {
  readonly contributor: string;
  readonly side: Side;
  readonly drives: number;
  readonly weight: number;
};

/**
 * The contributors that drive with at least the marked probability; where none reaches it, those within the lead band
 * of the top, if the top is clear enough to lead at all. Largest first.
 */
export const probableDrivers = (
  { hypotheses }: { readonly hypotheses: readonly RankedDriver[] },
  {
    driver,
    leadBand,
    leadUnclearBelow,
  }: Pick<GradingSettings['thresholds'], 'driver' | 'leadBand' | 'leadUnclearBelow'>,
): readonly ProbableDriver[] => {
  const top = Math.max(0, ...hypotheses.map(({ drives }) => drives));
  const sorted = hypotheses.toSorted((a, b) => b.drives - a.drives);
  if (top >= driver)
    return sorted
      .filter(({ drives }) => drives >= driver)
      .map(({ contributor, side, drives }) => ({ contributor, side, drives, weight: drives - driver }));
  if (top < leadUnclearBelow) return [];
  return sorted
    .filter(({ drives }) => drives >= top - leadBand)
    .map(({ contributor, side, drives }) => ({ contributor, side, drives, weight: drives }));
};
