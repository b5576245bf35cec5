/**
 * Lengths as a share of stature.
 * Source: Drillis and Contini 1966 (New York University report 1166.03), as drawn in Winter 2009, Biomechanics and Motor
 * Control of Human Movement, figure 4.1: ankle 0.039, knee 0.285, hip 0.530, shoulder 0.818, upper arm 0.186, forearm 0.146,
 * hand 0.108, foot 0.152 long and 0.055 wide, half shoulder width 0.129, hip width 0.191.
 * Status: these were compared with three other transcriptions of that figure (November 2026) and agree; the book itself was not at
 * hand. Rows marked "split" divide one of those lengths, and 0.845 for the base of the neck is an estimate.
 */
export const SEGMENT_LENGTHS = {
  ankleHeight: 0.039,
  shank: 0.246,
  thigh: 0.245,
  foot: 0.152,
  footBreadth: 0.055,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  /** Half the distance between the hip joint centres. Estimate: a little over half of Winter's hip breadth of 0.191. */
  halfHipWidth: 0.05,
  /** Half the distance between the shoulder joint centres. Estimate, inside Winter's 0.129 to the side of the shoulder. */
  halfShoulderWidth: 0.107,
  /** Split: mid-hip to lumbosacral joint, to the lowest rib, to mid-chest, to the base of the neck (0.530 to 0.845). */
  pelvis: 0.058,
  lumbar: 0.092,
  lowerChest: 0.082,
  upperChest: 0.083,
  /** Split: base of the neck to the skull base, and from there to the crown (0.845 to 1). */
  neck: 0.06,
  head: 0.095,
  /** Shoulder joints below the base of the neck: 0.845 less Winter's 0.818. */
  shoulderBelowNeck: 0.03,
  /** Half the distance between the bony points at the front of the pelvis. Estimate: about 24 cm apart in a man of 1.75 m. */
  halfAsisWidth: 0.068,
} as const;
export type LengthId = keyof typeof SEGMENT_LENGTHS;

/** Share of the foot's length that lies behind the ankle joint, and behind the ball of the big toe. Estimates. */
export const FOOT_BEHIND_ANKLE = 0.23;
export const FOOT_BEHIND_BALL = 0.72;
