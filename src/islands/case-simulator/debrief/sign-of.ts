/** What a shift in log-odds says: nothing where it is smaller than the settings call neutral. */
export function signOf(logOdds: number, neutral: number): 'for' | 'neither' | 'against' {
  if (Math.abs(logOdds) < neutral) return 'neither';
  return logOdds > 0 ? 'for' : 'against';
}
