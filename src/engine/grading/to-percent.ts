/** A probability or share (0–1) as a whole percent, for the words of a reason. */
export const toPercent = (share: number): number => Math.round(share * 100);
