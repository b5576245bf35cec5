export const SHARE_BANDS = ['strongly-against', 'against', 'for', 'strongly-for'] as const;
export type ShareBand = (typeof SHARE_BANDS)[number];

/** Odds times 1.1 are worth a word, odds doubled a strong one (natural log-odds): our own choice of words. */
const NAMED_LOG_ODDS = Math.log(1.1);
const STRONG_LOG_ODDS = Math.log(2);

/** What one test’s share of a shift (natural log-odds) amounts to, in words; null where it is not worth naming. */
export function shareBand(logOdds: number): ShareBand | null {
  const size = Math.abs(logOdds);
  if (size < NAMED_LOG_ODDS) return null;
  if (size < STRONG_LOG_ODDS) return logOdds > 0 ? 'for' : 'against';
  return logOdds > 0 ? 'strongly-for' : 'strongly-against';
}
