import type { DispositionAction, Urgency } from '#schemas/vocabulary/disposition.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** May this person train today? The strictest flag wins. */
export type Disposition = {
  readonly action: DispositionAction;
  readonly urgency: Urgency | null;
  readonly stopsSession: boolean;
  /** Ids of the flags that hold, most urgent first. */
  readonly redFlags: readonly string[];
};

/** A contributor with its probability, never a diagnosis. All probabilities 0–1, all shifts in natural log-odds. */
export type Hypothesis = {
  readonly contributor: string;
  readonly side: Side;
  /** P(present) before any reading, and given the readings. */
  readonly prior: number;
  readonly present: number;
  /** P(it drives the index deviation) before any reading, and given the readings. */
  readonly drivesPrior: number;
  readonly drives: number;
  /** Each test's share of the shift of `drives` in log-odds (Shapley over tests); sums to the shift. */
  readonly because: readonly { readonly test: string; readonly logOdds: number }[];
};

/** What the engine makes of a screen. Hypotheses are sorted by `drives`, largest first. */
export type Assessment = {
  readonly disposition: Disposition;
  readonly hypotheses: readonly Hypothesis[];
};
