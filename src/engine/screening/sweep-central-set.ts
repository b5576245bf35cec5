/** Groups that may depend on the central set, as the unrolled sweep takes them; the knowledge needs four. */
export const SWEEP_SLOTS = 4;

/** Tables by combination of expanded factors; `sums` and `rests` hold one row of them for each key of each group. */
export type SweepTables = {
  readonly combinations: number;
  /** One row for each central set. */
  readonly coefficients: Float64Array;
  /** Product of the groups that do not depend on the central set. */
  readonly shared: Float64Array;
  readonly outside: Float64Array;
  readonly sums: Float64Array;
  readonly rests: Float64Array;
};

/**
 * For one central set and pattern: multiplies four groups' sums into the weights of every combination, returns the
 * total mass, and adds to each group's row of `rests` what everything but that group makes of each combination, and to
 * `outside` what the four together do. `rowA` … `rowD` are where the groups' rows start. Unrolled by hand, because it
 * is where the engine spends its time.
 */
export function sweepCentralSet(
  { combinations, coefficients, shared, outside, sums, rests }: SweepTables,
  scale: number,
  set: number,
  rowA: number,
  rowB: number,
  rowC: number,
  rowD: number,
): number {
  const start = set * combinations;
  let mass = 0;
  for (let e = 0; e < combinations; e++) {
    const a = sums[rowA + e] ?? 0;
    const b = sums[rowB + e] ?? 0;
    const c = sums[rowC + e] ?? 0;
    const d = sums[rowD + e] ?? 0;
    const weight = scale * (coefficients[start + e] ?? 0);
    const toA = weight * a;
    const toB = toA * b;
    const toC = toB * c;
    const toD = toC * d;
    const rest = shared[e] ?? 0;
    const afterC = rest * d;
    const afterB = afterC * c;
    outside[e] = (outside[e] ?? 0) + toD;
    mass += toD * rest;
    rests[rowD + e] = (rests[rowD + e] ?? 0) + toC * rest;
    rests[rowC + e] = (rests[rowC + e] ?? 0) + toB * afterC;
    rests[rowB + e] = (rests[rowB + e] ?? 0) + toA * afterB;
    rests[rowA + e] = (rests[rowA + e] ?? 0) + weight * afterB * b;
  }
  return mass;
}
