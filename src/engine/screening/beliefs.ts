/** Posterior of every contributor, by its position in the compiled knowledge. */
export type Beliefs = {
  /** P(the readings): 1 without any. */
  readonly likelihood: number;
  /** P(present): on the index leg if lateral. */
  readonly present: Float64Array;
  /** P(it drives the index deviation): on the index leg if lateral. */
  readonly drives: Float64Array;
};
