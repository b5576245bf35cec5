/** Points are kept to the quarter, which binary numbers hold exactly, so that lines sum to the score without rounding. */
export const toQuarter = (points: number): number => Math.round(points * 4) / 4;

/**
 * Shares `points` out in quarters by weight so that the shares sum to exactly `points` (largest remainder). Equal
 * weights keep their order; with no weight at all everything goes to the first.
 */
export const shareOut = (points: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const quarters = Math.round(points * 4);
  if (sum <= 0) return weights.map((_, index) => (index === 0 ? quarters / 4 : 0));
  const exact = weights.map((weight) => (weight / sum) * quarters);
  const whole = exact.map(Math.floor);
  const left = quarters - whole.reduce((total, count) => total + count, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const extra = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((count, index) => (count + (extra.has(index) ? 1 : 0)) / 4);
};
