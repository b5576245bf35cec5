/** Mean squared distance of stated probabilities (0–1) from what they are held against: 0 is perfect; null for none stated. */
export function brier(pairs: readonly { readonly stated: number; readonly against: number }[]): number | null {
  if (pairs.length === 0) return null;
  return pairs.reduce((sum, { stated, against }) => sum + (stated - against) ** 2, 0) / pairs.length;
}
