/** Shortest and longest first block, in weeks; our judgement. The client comes back after one or the other. */
export const BLOCK_WEEKS = { least: 4, most: 8 } as const;
