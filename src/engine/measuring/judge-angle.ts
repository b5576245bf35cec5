/** How far a reading lies from the truth, degrees, beside the change that two good readings could differ by. */
export type AngleVerdict = {
  readonly apart: number;
  /** `within` one detectable change, `near` within two, `far` beyond; `no-yardstick` where none is published. */
  readonly verdict: 'within' | 'near' | 'far' | 'no-yardstick';
};

/** Compares a read angle with the true one; both in degrees, rounded to whole degrees as a goniometer is read. */
export const judgeAngle = (read: number, truth: number, detectableChange: number | null): AngleVerdict => {
  const apart = Math.abs(Math.round(read) - Math.round(truth));
  if (detectableChange === null) return { apart, verdict: 'no-yardstick' };
  return { apart, verdict: apart <= detectableChange ? 'within' : apart <= 2 * detectableChange ? 'near' : 'far' };
};
