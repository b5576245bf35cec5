import type { Side } from '#schemas/vocabulary/side.ts';

/** A finding as recorded. What was not recorded is unknown, never "no". */
export type Reading = {
  readonly finding: string;
  /** `central` for bilateral and central findings. */
  readonly side: Side;
  /** boolean, category id, or number in the finding's unit. */
  readonly value: boolean | string | number;
  /** Filmed and replayed: halves the misreading. */
  readonly filmed?: boolean;
};

/** All readings of one client so far, and the deviation under study. */
export type Screen = {
  readonly sex: 'female' | 'male';
  readonly index: { readonly deviation: string; readonly side: 'left' | 'right' };
  /** In the order they were taken; the order changes nothing. A number may be recorded more than once: repeats. */
  readonly readings: readonly Reading[];
};
