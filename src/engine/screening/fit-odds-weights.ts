const MARGIN_TOLERANCE = 1e-13;
const MAX_SWEEPS = 10_000;

/**
 * Own weight of each contributor in the log-linear table P(set) ∝ Π weight(i) · Π oddsRatio(pair), fitted by iterative
 * proportional fitting (Deming & Stephan 1940) until every margin equals its prior. Done per connected group of pairs,
 * which is exact because groups without a pair between them are independent. Throws a RangeError for an unknown id.
 */
export function fitOddsWeights(
  contributors: readonly { readonly id: string; readonly prior: number }[],
  pairs: readonly { readonly a: string; readonly b: string; readonly oddsRatio: number }[],
): number[] {
  const indexOf = new Map(contributors.map(({ id }, i) => [id, i]));
  const priors = contributors.map(({ prior }) => prior);
  const edges = pairs.map(({ a, b, oddsRatio }) => {
    const i = indexOf.get(a);
    const j = indexOf.get(b);
    if (i === undefined || j === undefined) throw new RangeError(`Pair "${a}" – "${b}" names an unknown contributor.`);
    return { i, j, oddsRatio };
  });
  const weights = priors.map((prior) => prior / (1 - prior));
  for (const group of connectedGroups(contributors.length, edges)) {
    if (group.length > 1) fitGroup(group, edges, priors, weights);
  }
  return weights;
}

type Edge = { readonly i: number; readonly j: number; readonly oddsRatio: number };

/** Sets of nodes that edges connect, each ascending, in the order of their first node. */
export function connectedGroups(
  count: number,
  edges: readonly { readonly i: number; readonly j: number }[],
): number[][] {
  const group = Array.from({ length: count }, (_, i) => i);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { i, j } of edges) {
      const lower = Math.min(group[i] ?? i, group[j] ?? j);
      if (group[i] !== lower || group[j] !== lower) {
        group[i] = lower;
        group[j] = lower;
        changed = true;
      }
    }
  }
  const nodes = Array.from({ length: count }, (_, i) => i);
  return nodes.filter((i) => group[i] === i).map((root) => nodes.filter((i) => group[i] === root));
}

function fitGroup(
  group: readonly number[],
  edges: readonly Edge[],
  priors: readonly number[],
  weights: number[],
): void {
  const inside = edges
    .map(({ i, j, oddsRatio }) => ({ mask: (1 << group.indexOf(i)) | (1 << group.indexOf(j)), i, oddsRatio }))
    .filter(({ i }) => group.includes(i));
  const table = new Float64Array(2 ** group.length);
  for (let set = 0; set < table.length; set++) {
    let weight = 1;
    for (const [bit, i] of group.entries()) if (set & (1 << bit)) weight *= weights[i] ?? 0;
    for (const { mask, oddsRatio } of inside) if ((set & mask) === mask) weight *= oddsRatio;
    table[set] = weight;
  }
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let worst = 0;
    for (const [bit, i] of group.entries()) {
      const prior = priors[i] ?? 0;
      const margin = marginOf(table, 1 << bit);
      worst = Math.max(worst, Math.abs(margin - prior));
      const scale = (prior * (1 - margin)) / ((1 - prior) * margin);
      weights[i] = (weights[i] ?? 0) * scale;
      for (let set = 0; set < table.length; set++) if (set & (1 << bit)) table[set] = (table[set] ?? 0) * scale;
    }
    if (worst < MARGIN_TOLERANCE) return;
  }
  throw new RangeError('The priors and odds ratios cannot be fitted together.');
}

function marginOf(table: Float64Array, bit: number): number {
  let present = 0;
  let total = 0;
  for (let set = 0; set < table.length; set++) {
    const weight = table[set] ?? 0;
    total += weight;
    if (set & bit) present += weight;
  }
  return present / total;
}
