/** How far a set of readings lay from the truth, degrees. */
export type MeasuringError = {
  readonly count: number;
  /** Mean distance, whichever way. */
  readonly distance: number;
  /** Mean signed error: a habit of reading too much (+) or too little (−). */
  readonly bias: number;
  /** Smallest change between two readings of one's own that is more than error: 1.96 · √2 · spread of the errors. */
  readonly ownDetectableChange: number | null;
};

const Z_95 = 1.96;
/** Below so many readings the spread says little. */
const READINGS_NEEDED = 5;

/** Sums up signed errors (read minus true, degrees); null where there are none. */
export const summarizeErrors = (errors: readonly number[]): MeasuringError | null => {
  const count = errors.length;
  if (count === 0) return null;
  const bias = errors.reduce((sum, error) => sum + error, 0) / count;
  const spread = Math.sqrt(errors.reduce((sum, error) => sum + (error - bias) ** 2, 0) / Math.max(1, count - 1));
  return {
    count,
    distance: errors.reduce((sum, error) => sum + Math.abs(error), 0) / count,
    bias,
    ownDetectableChange: count < READINGS_NEEDED ? null : Z_95 * Math.SQRT2 * spread,
  };
};
