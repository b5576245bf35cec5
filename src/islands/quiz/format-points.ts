/** Points as a learner reads them, at most two decimals: 0.5 → "0.5", 1/3 → "0.33", 3 → "3". */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}
