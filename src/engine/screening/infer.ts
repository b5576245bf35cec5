import type { Evidence } from './assemble-evidence.ts';
import type { Beliefs } from './beliefs.ts';
import { combineGroups } from './combine-groups.ts';
import type { Pattern } from './factor.ts';
import { layOutEvidence } from './lay-out-evidence.ts';
import type { Network } from './network.ts';
import { type GroupSum, gatherGroup, sumGroup } from './sum-group.ts';

/** Sums of groups already worked out, for a run of inferences that share most of their evidence. */
export type SumMemo = Map<string, readonly GroupSum[]>;

/**
 * Exact posterior of every central contributor and of those on the index leg, both legs taken into account. A factor
 * that touches one group of contributors multiplies that group's table; one that touches several is expanded into its
 * two products (the "quickscore" of Heckerman 1989), after which groups are independent given the central contributors
 * and are summed one by one. The cost doubles with each factor of the second kind and hardly grows with the first. Readings that
 * cannot be (likelihood 0) leave nothing to believe: all 0. A memo may be shared by inferences on the same network.
 */
export function infer(network: Network, evidence: Evidence, memo: SumMemo = new Map()): Beliefs {
  const layout = layOutEvidence(network, evidence);
  const sums = layout.groups.map((group) => {
    const known = memo.get(group.signature);
    if (known) return known;
    const made = group.keys.map((central) => sumGroup(group, central));
    memo.set(group.signature, made);
    return made;
  });
  const { likelihood, rests, centralMass } = combineGroups(network, layout, sums);

  const beliefs: Beliefs = {
    likelihood,
    present: new Float64Array(network.count),
    drives: new Float64Array(network.count),
  };
  for (const [g, group] of layout.groups.entries()) {
    for (let k = 0; k < group.keys.length; k++) {
      const rest = rests[g]?.[k];
      const sum = sums[g]?.[k];
      if (rest && sum) gatherGroup(group, sum, rest, beliefs);
    }
  }
  addCentral(network, layout.patterns, centralMass, beliefs);
  for (const values of [beliefs.present, beliefs.drives]) {
    for (let i = 0; i < values.length; i++) {
      values[i] = likelihood > 0 ? Math.min(1, Math.max(0, (values[i] ?? 0) / likelihood)) : 0;
    }
  }
  return beliefs;
}

function addCentral({ centrals }: Network, patterns: readonly Pattern[], mass: Float64Array, beliefs: Beliefs): void {
  const sets = 2 ** centrals.length;
  for (const [p, { idle, driving }] of patterns.entries()) {
    for (let set = 0; set < sets; set++) {
      const weight = mass[p * sets + set] ?? 0;
      for (const [bit, i] of centrals.entries()) {
        if (!((set >> bit) & 1)) continue;
        const active = driving[i] ?? 0;
        beliefs.present[i] = (beliefs.present[i] ?? 0) + weight;
        if (active !== 0) beliefs.drives[i] = (beliefs.drives[i] ?? 0) + (weight * active) / (active + (idle[i] ?? 0));
      }
    }
  }
}
