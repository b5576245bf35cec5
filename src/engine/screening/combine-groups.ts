import type { GroupLayout, Layout } from './lay-out-evidence.ts';
import type { Network } from './network.ts';
import type { GroupSum } from './sum-group.ts';
import { sweepCentralSet } from './sweep-central-set.ts';

export type Combined = {
  readonly likelihood: number;
  /** Per group and key: what everything but this group makes of each pattern and combination. */
  readonly rests: readonly (readonly Float64Array[])[];
  /** Mass by pattern and central set, at pattern · sets + set. */
  readonly centralMass: Float64Array;
};

/** A group's sums, one table a key, repeated for every combination of all expanded factors. */
type Spread = {
  readonly layout: GroupLayout;
  readonly sums: readonly Float64Array[];
  readonly rests: readonly Float64Array[];
};

/**
 * Multiplies the groups' sums for every central set, pattern and combination of expanded factors, and adds up; then
 * runs back to find what each group was multiplied by. Groups whose sums do not depend on the central set are
 * multiplied once for all sets; at most four depend on it, which the layout sees to.
 */
export function combineGroups(
  network: Network,
  { groups, patterns, expanded, centralWeight }: Layout,
  sums: readonly (readonly GroupSum[])[],
): Combined {
  const sets = centralWeight.length;
  const combinations = 2 ** expanded.length;
  const rests = sums.map((byKey) => byKey.map((sum) => new Float64Array(sum.sums.length)));
  const centralMass = new Float64Array(sets * patterns.length);
  const coefficients = Array.from({ length: sets }, (_, set) => coefficientsOf(expanded, set));
  const ones = new Float64Array(combinations).fill(1);
  const unused = new Float64Array(combinations);

  for (const [p, pattern] of patterns.entries()) {
    const spread = groups.map((layout, g): Spread => {
      const own = (sums[g] ?? []).map((sum) => spreadOut(sum.sums, layout, p, combinations));
      return { layout, sums: own, rests: own.map(() => new Float64Array(combinations)) };
    });
    const steady = spread.filter(({ sums: own }) => own.length === 1);
    const [a, b, c, d] = spread.filter(({ sums: own }) => own.length > 1);
    const shared = ones.slice();
    const outside = new Float64Array(combinations);
    for (const group of steady) multiply(shared, group.sums[0]);

    for (let set = 0; set < sets; set++) {
      const scale = (centralWeight[set] ?? 0) * centralWorth(network, pattern, set);
      if (scale === 0) continue;
      const sumOf = (group: Spread | undefined) => group?.sums[group.layout.keyOf[set] ?? 0] ?? ones;
      const restOf = (group: Spread | undefined) => group?.rests[group.layout.keyOf[set] ?? 0] ?? unused;
      centralMass[p * sets + set] = sweepCentralSet(
        scale,
        coefficients[set] ?? ones,
        shared,
        outside,
        [sumOf(a), sumOf(b), sumOf(c), sumOf(d)],
        [restOf(a), restOf(b), restOf(c), restOf(d)],
      );
    }
    passSteady(steady, outside);
    for (const [g, group] of spread.entries()) {
      for (const [key, rest] of group.rests.entries()) drawIn(rests[g]?.[key], rest, group.layout, p);
    }
  }
  return { likelihood: centralMass.reduce((sum, mass) => sum + mass, 0), rests, centralMass };
}

/** Gives each steady group the product of `outside` and all the other steady groups. */
function passSteady(steady: readonly Spread[], outside: Float64Array): void {
  const before = outside.slice();
  for (const { rests, sums } of steady) {
    rests[0]?.set(before);
    multiply(before, sums[0]);
  }
  const after = new Float64Array(outside.length).fill(1);
  for (const { rests, sums } of steady.toReversed()) {
    if (rests[0]) multiply(rests[0], after);
    multiply(after, sums[0]);
  }
}

function multiply(into: Float64Array, by: Float64Array | undefined): void {
  if (!by) return;
  for (let e = 0; e < into.length; e++) into[e] = (into[e] ?? 0) * (by[e] ?? 0);
}

function spreadOut(
  sum: Float64Array,
  { project, expanded }: GroupLayout,
  p: number,
  combinations: number,
): Float64Array {
  const start = p * 2 ** expanded.length;
  const out = new Float64Array(combinations);
  for (let e = 0; e < combinations; e++) out[e] = sum[start + (project[e] ?? 0)] ?? 0;
  return out;
}

function drawIn(
  into: Float64Array | undefined,
  values: Float64Array,
  { project, expanded }: GroupLayout,
  p: number,
): void {
  if (!into) return;
  const start = p * 2 ** expanded.length;
  for (let e = 0; e < values.length; e++) {
    const at = start + (project[e] ?? 0);
    into[at] = (into[at] ?? 0) + (values[e] ?? 0);
  }
}

function centralWorth({ centrals }: Network, pattern: Layout['patterns'][number], set: number): number {
  let worth = pattern.scale;
  for (let bit = 0; bit < centrals.length; bit++) {
    const i = centrals[bit] ?? 0;
    const present = (pattern.idle[i] ?? 0) + (pattern.driving[i] ?? 0);
    worth *= (set >> bit) & 1 ? present : (pattern.absent[i] ?? 1);
  }
  return worth;
}

/** a for each expanded factor left out of a combination, −b for each one in it. */
function coefficientsOf(expanded: Layout['expanded'], set: number): Float64Array {
  const out = new Float64Array(2 ** expanded.length);
  out[0] = 1;
  for (let f = 0, half = 1; f < expanded.length; f++, half *= 2) {
    const a = expanded[f]?.a ?? 1;
    const taken = -(expanded[f]?.b[set] ?? 0);
    for (let e = 0; e < half; e++) {
      out[half + e] = (out[e] ?? 0) * taken;
      out[e] = (out[e] ?? 0) * a;
    }
  }
  return out;
}
