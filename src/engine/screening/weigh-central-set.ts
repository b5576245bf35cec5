import type { SweepTables } from './sweep-central-set.ts';

/** The mass that `sweepCentralSet` returns, to the last bit, without the way back: for a pattern in which nobody drives. */
export function weighCentralSet(
  { combinations, coefficients, shared, sums }: Omit<SweepTables, 'outside' | 'rests'>,
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
    const weight = scale * (coefficients[start + e] ?? 0);
    mass +=
      weight *
      (sums[rowA + e] ?? 0) *
      (sums[rowB + e] ?? 0) *
      (sums[rowC + e] ?? 0) *
      (sums[rowD + e] ?? 0) *
      (shared[e] ?? 0);
  }
  return mass;
}
