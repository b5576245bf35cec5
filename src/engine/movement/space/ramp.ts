export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** 0 below `from`, 1 above `to`, and a smooth rise (level at both ends) between them. */
export const smooth = (from: number, to: number, value: number): number => {
  const share = clamp((value - from) / (to - from), 0, 1);
  return share * share * (3 - 2 * share);
};

/** Minimum-jerk rise from 0 to 1 (Flash and Hogan 1985): how a practised movement fills its time. */
export const minimumJerk = (share: number): number => {
  const s = clamp(share, 0, 1);
  return s * s * s * (10 + s * (6 * s - 15));
};
