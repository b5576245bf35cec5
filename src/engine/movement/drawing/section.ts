/** A swelling of a cross-section: how far out (millimetres), where (degrees from the front, positive to the outer side) and how wide. */
export type Swelling = { readonly out: number; readonly at: number; readonly spread: number };

/**
 * One elliptical cross-section of a body part, millimetres on a person of 1.75 m.
 * `at` runs from 0 at the upper joint to 1 at the lower one; `forwards` and `outwards` move its centre.
 */
export type Section = {
  readonly at: number;
  readonly width: number;
  readonly depth: number;
  readonly forwards?: number;
  readonly outwards?: number;
  readonly swellings?: readonly Swelling[];
};
