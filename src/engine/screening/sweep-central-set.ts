/** Groups that may depend on the central set, as the unrolled sweep takes them; the knowledge needs four. */
export const SWEEP_SLOTS = 4;

/**
 * For one central set and pattern: multiplies four groups' sums into the weights of every combination, returns the
 * total mass, and adds to each group's `rests` what everything but that group makes of each combination, and to
 * `outside` what the four together do. `shared` is the product of all other groups. Unrolled by hand, because it is
 * where the engine spends its time.
 */
export function sweepCentralSet(
  scale: number,
  coefficients: Float64Array,
  shared: Float64Array,
  outside: Float64Array,
  sums: readonly [Float64Array, Float64Array, Float64Array, Float64Array],
  rests: readonly [Float64Array, Float64Array, Float64Array, Float64Array],
): number {
  const [sumA, sumB, sumC, sumD] = sums;
  const [restA, restB, restC, restD] = rests;
  let mass = 0;
  for (let e = 0; e < coefficients.length; e++) {
    const a = sumA[e] ?? 0;
    const b = sumB[e] ?? 0;
    const c = sumC[e] ?? 0;
    const d = sumD[e] ?? 0;
    const weight = scale * (coefficients[e] ?? 0);
    const toA = weight * a;
    const toB = toA * b;
    const toC = toB * c;
    const toD = toC * d;
    const rest = shared[e] ?? 0;
    const afterC = rest * d;
    const afterB = afterC * c;
    outside[e] = (outside[e] ?? 0) + toD;
    mass += toD * rest;
    restD[e] = (restD[e] ?? 0) + toC * rest;
    restC[e] = (restC[e] ?? 0) + toB * afterC;
    restB[e] = (restB[e] ?? 0) + toA * afterB;
    restA[e] = (restA[e] ?? 0) + weight * afterB * b;
  }
  return mass;
}
