import type { Hypothesis } from '#engine/screening/assessment.ts';
import { type ShiftBand, shiftBand } from '#engine/screening/shift-band.ts';

/** One look moves everything it can come from: more than these a band are folded away. Our choice. */
export const SHOWN_A_BAND = 4;

export type HypothesisGroup = { readonly band: ShiftBand; readonly hypotheses: readonly Hypothesis[] };

/** What moved up first, then what moved down, then what is little changed; within a band the most probable first. */
const ORDER: readonly ShiftBand[] = [
  'much-more-likely',
  'more-likely',
  'less-likely',
  'much-less-likely',
  'little-changed',
];

/** Hypotheses by how far the readings moved them, in words; empty bands are left out. */
export const groupHypotheses = (hypotheses: readonly Hypothesis[]): readonly HypothesisGroup[] =>
  ORDER.map((band) => ({
    band,
    hypotheses: hypotheses.filter(({ drivesPrior, drives }) => shiftBand(drivesPrior, drives) === band),
  })).filter((group) => group.hypotheses.length > 0);
