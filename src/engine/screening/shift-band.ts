export const SHIFT_BANDS = [
  'much-less-likely',
  'less-likely',
  'little-changed',
  'more-likely',
  'much-more-likely',
] as const;
export type ShiftBand = (typeof SHIFT_BANDS)[number];

/** Odds that have doubled, and odds six times what they were: our own choice of words for a shift, not a finding. */
const CLEAR_ODDS_RATIO = 2;
const LARGE_ODDS_RATIO = 6;

/** How far a probability has moved, in words. Both are 0–1; the shift is judged in odds. */
export function shiftBand(before: number, now: number): ShiftBand {
  const ratio = now / (1 - now) / (before / (1 - before));
  if (ratio >= LARGE_ODDS_RATIO) return 'much-more-likely';
  if (ratio >= CLEAR_ODDS_RATIO) return 'more-likely';
  if (ratio > 1 / CLEAR_ODDS_RATIO) return 'little-changed';
  return ratio > 1 / LARGE_ODDS_RATIO ? 'less-likely' : 'much-less-likely';
}
