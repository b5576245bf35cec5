import type { Keep } from './keep.ts';

/** One reading (or several of the same thing) as a factor of the posterior: a − b · Π keep over who is present. */
export type Factor = { readonly a: number; readonly b: number; readonly keep: Keep };

/**
 * What is known of the links into the index deviation, on the index leg: a sum of patterns, each a product over
 * contributors of what its state is worth (absent, present but idle, or driving), times the probes that read whether
 * any of several contributors drives.
 */
export type Activation = { readonly patterns: readonly Pattern[]; readonly probes: readonly Probe[] };

export type Pattern = {
  readonly scale: number;
  readonly absent: readonly number[];
  readonly idle: readonly number[];
  readonly driving: readonly number[];
};

export type Probe = {
  /** Contributor positions. */
  readonly positions: readonly number[];
  readonly whenOneDrives: number;
  readonly whenNoneDrives: number;
};
