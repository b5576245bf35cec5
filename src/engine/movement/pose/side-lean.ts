import type { Body } from '../body/body.ts';

/** Rolls of the parts of the trunk, degrees, to the right positive. */
export type TrunkRolls = {
  readonly pelvis: number;
  readonly lumbar: number;
  readonly lowerChest: number;
  readonly upperChest: number;
};

/** How much of the bend each part has taken up. Estimates. */
const SHARE = { pelvis: 0, lumbar: 0.55, lowerChest: 1, upperChest: 1.05 } as const;

/**
 * A trunk that rises from a pelvis tipped by `pelvis` degrees and whose line, mid-hip to the base of the neck, leans by `lean`
 * degrees as seen from the front, to the right positive. Exact for small bends; within half a degree up to 30.
 */
export const leanSideways = (body: Body, pelvis: number, lean: number): TrunkRolls => {
  const l = body.lengths;
  const whole = l.pelvis + l.lumbar + l.lowerChest + l.upperChest;
  const taken = (l.lumbar * SHARE.lumbar + l.lowerChest * SHARE.lowerChest + l.upperChest * SHARE.upperChest) / whole;
  const bend = (lean - pelvis) / taken;
  return {
    pelvis,
    lumbar: pelvis + bend * SHARE.lumbar,
    lowerChest: pelvis + bend * SHARE.lowerChest,
    upperChest: pelvis + bend * SHARE.upperChest,
  };
};
