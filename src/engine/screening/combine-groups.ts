import type { GroupLayout, Layout } from './lay-out-evidence.ts';
import type { Network } from './network.ts';
import type { GroupRest, GroupSum } from './sum-group.ts';
import { type SweepTables, sweepCentralSet } from './sweep-central-set.ts';
import { weighCentralSet } from './weigh-central-set.ts';

export type Combined = {
  readonly likelihood: number;
  readonly rests: readonly GroupRest[];
  /** Mass by pattern and central set, at pattern · sets + set. */
  readonly centralMass: Float64Array;
};

/** A group, its sums, and where its rows start in the tables over all combinations. */
type Place = { readonly layout: GroupLayout; readonly sum: GroupSum; readonly rest: GroupRest; readonly start: number };

/**
 * Multiplies the groups' sums for every central set, pattern and combination of expanded factors, and adds up; then
 * runs back to find what each group was multiplied by. Groups whose sums do not depend on the central set are
 * multiplied once for all sets; at most four depend on it, which the layout sees to. Where only `drives` are asked for,
 * a pattern in which nobody drives is weighed without the way back: its rests stay 0 and nobody reads them.
 */
export function combineGroups(
  network: Network,
  { groups, patterns, expanded, centralWeight }: Layout,
  sums: readonly GroupSum[],
  asked: 'drives' | 'drives-and-present',
): Combined {
  const sets = centralWeight.length;
  const combinations = 2 ** expanded.length;
  let rows = 0;
  const places = groups.flatMap((layout, g): Place[] => {
    const sum = sums[g];
    if (!sum) return [];
    const start = rows * combinations;
    rows += layout.keys.length;
    return [{ layout, sum, rest: sum.totals.map(({ length }) => new Float64Array(length)), start }];
  });
  const steady = places.filter(({ layout }) => layout.keys.length === 1);
  const [a, b, c, d] = places.filter(({ layout }) => layout.keys.length > 1);
  /** Stands for groups there are none of: sums of 1, and a row for rests nobody reads. */
  const nobody = rows * combinations;
  const tables: SweepTables = {
    combinations,
    coefficients: coefficientsOf(expanded, sets),
    shared: new Float64Array(combinations),
    outside: new Float64Array(combinations),
    sums: new Float64Array(nobody + combinations).fill(1, nobody),
    rests: new Float64Array(nobody + combinations),
  };
  const rowOf = (place: Place | undefined, set: number): number =>
    place ? place.start + (place.layout.keyOf[set] ?? 0) * combinations : nobody;

  const centralMass = new Float64Array(sets * patterns.length);
  let likelihood = 0;
  for (let p = 0; p < patterns.length; p++) {
    const oneWay = asked === 'drives' && (patterns[p]?.driving.every((worth) => worth === 0) ?? false);
    const visit = oneWay ? weighCentralSet : sweepCentralSet;
    for (const place of places) spreadOut(place, p, tables);
    tables.shared.fill(1);
    for (const { start } of steady) multiply(tables.shared, tables.sums, start);
    if (!oneWay) {
      tables.rests.fill(0);
      tables.outside.fill(0);
    }
    for (let set = 0; set < sets; set++) {
      const scale = (centralWeight[set] ?? 0) * centralWorth(network, patterns[p], set);
      if (scale === 0) continue;
      const mass = visit(tables, scale, set, rowOf(a, set), rowOf(b, set), rowOf(c, set), rowOf(d, set));
      centralMass[p * sets + set] = mass;
      likelihood += mass;
    }
    if (oneWay) continue;
    passSteady(steady, tables);
    for (const place of places) drawIn(place, p, tables);
  }
  return { likelihood, rests: places.map(({ rest }) => rest), centralMass };
}

/** Gives each steady group the product of `outside` and all the other steady groups. */
function passSteady(steady: readonly Place[], { outside, shared, sums, rests }: SweepTables): void {
  for (const { start } of steady) {
    rests.set(outside, start);
    multiply(outside, sums, start);
  }
  shared.fill(1);
  for (let k = steady.length - 1; k >= 0; k--) {
    const start = steady[k]?.start ?? 0;
    for (let e = 0; e < shared.length; e++) rests[start + e] = (rests[start + e] ?? 0) * (shared[e] ?? 0);
    if (k > 0) multiply(shared, sums, start);
  }
}

function multiply(into: Float64Array, by: Float64Array, start: number): void {
  for (let e = 0; e < into.length; e++) into[e] = (into[e] ?? 0) * (by[start + e] ?? 0);
}

/** Repeats a group's sums of one pattern for every combination of all expanded factors, one row a key. */
function spreadOut({ layout, sum, start }: Place, p: number, { combinations, sums }: SweepTables): void {
  const { project, expanded, keys } = layout;
  const total = sum.totals[p] ?? new Float64Array();
  if (!project) {
    sums.set(total, start);
    return;
  }
  const own = 2 ** expanded.length;
  for (let key = 0; key < keys.length; key++) {
    const from = key * own;
    const to = start + key * combinations;
    for (let e = 0; e < combinations; e++) sums[to + e] = total[from + (project[e] ?? 0)] ?? 0;
  }
}

/** The way back: adds up a group's rows over the combinations that are one to it. */
function drawIn({ layout, rest, start }: Place, p: number, { combinations, rests }: SweepTables): void {
  const { project, expanded, keys } = layout;
  const into = rest[p] ?? new Float64Array();
  if (!project) {
    into.set(rests.subarray(start, start + into.length));
    return;
  }
  const own = 2 ** expanded.length;
  for (let key = 0; key < keys.length; key++) {
    const to = key * own;
    const from = start + key * combinations;
    for (let e = 0; e < combinations; e++) {
      const at = to + (project[e] ?? 0);
      into[at] = (into[at] ?? 0) + (rests[from + e] ?? 0);
    }
  }
}

function centralWorth({ centrals }: Network, pattern: Layout['patterns'][number] | undefined, set: number): number {
  let worth = pattern?.scale ?? 0;
  for (let bit = 0; bit < centrals.length; bit++) {
    const i = centrals[bit] ?? 0;
    const present = (pattern?.idle[i] ?? 0) + (pattern?.driving[i] ?? 0);
    worth *= (set >> bit) & 1 ? present : (pattern?.absent[i] ?? 1);
  }
  return worth;
}

/** By central set and combination: a for each expanded factor left out of the combination, −b for each one in it. */
function coefficientsOf(expanded: Layout['expanded'], sets: number): Float64Array {
  const combinations = 2 ** expanded.length;
  const out = new Float64Array(sets * combinations);
  for (let set = 0; set < sets; set++) {
    const start = set * combinations;
    out[start] = 1;
    let half = 1;
    for (const { a, b, keep } of expanded) {
      const taken = -b * (keep.central[set] ?? 1);
      for (let e = start; e < start + half; e++) {
        out[half + e] = (out[e] ?? 0) * taken;
        out[e] = (out[e] ?? 0) * a;
      }
      half *= 2;
    }
  }
  return out;
}
