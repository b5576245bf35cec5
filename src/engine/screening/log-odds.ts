/** Probabilities nearer to 0 or 1 than this are taken as this, so that a shift stays finite. */
const NEAREST = 1e-12;

/** Natural log-odds of a probability. */
export function toLogOdds(p: number): number {
  const bounded = Math.min(1 - NEAREST, Math.max(NEAREST, p));
  return Math.log(bounded / (1 - bounded));
}
