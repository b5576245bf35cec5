/** A stream of pseudo-random numbers. The same seed gives the same stream on every platform. */
export type Random = {
  /** In [0, 1), 32 bits of resolution. */
  readonly uniform: () => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
};
