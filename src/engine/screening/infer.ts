import type { Evidence } from './assemble-evidence.ts';
import type { Beliefs } from './beliefs.ts';
import { type Combined, combineGroups } from './combine-groups.ts';
import { type Layout, layOutEvidence } from './lay-out-evidence.ts';
import type { Network } from './network.ts';
import { type NumberMemo, recall } from './recall.ts';
import { type GroupRest, type GroupSum, gatherDrives, gatherPresent, sumGroup } from './sum-group.ts';

/** Sums of groups already worked out, for a run of inferences on one network that share most of their evidence. */
export type SumMemo = NumberMemo<GroupSum>;

/**
 * Exact posterior of every central contributor and of those on the index leg, both legs taken into account. A factor
 * that touches one group of contributors multiplies that group's table; one that touches several is expanded into its
 * two products (the "quickscore" of Heckerman 1989), after which groups are independent given the central contributors
 * and are summed one by one. The cost doubles with each factor of the second kind and hardly grows with the first. Readings that
 * cannot be (likelihood 0) leave nothing to believe: all 0. A memo may be shared by inferences on the same network.
 */
export function infer(network: Network, evidence: Evidence, memo: SumMemo = new Map()): Beliefs {
  const met = meetEvidence(network, evidence, memo, 'drives-and-present');
  const present = new Float64Array(network.count);
  eachSum(met, (group, sum, rest) => gatherPresent(group, sum, rest, present));
  for (const [p] of met.layout.patterns.entries()) {
    eachCentral(network, met.combined, p, (i, mass) => {
      present[i] = (present[i] ?? 0) + mass;
    });
  }
  const { likelihood } = met.combined;
  return { likelihood, present: toShares(present, likelihood), drives: drivesOf(network, met) };
}

/** The same without `present`: what explanations and forecasts ask for hundreds of times. */
export function inferDrives(
  network: Network,
  evidence: Evidence,
  memo: SumMemo = new Map(),
): Pick<Beliefs, 'likelihood' | 'drives'> {
  const met = meetEvidence(network, evidence, memo, 'drives');
  return { likelihood: met.combined.likelihood, drives: drivesOf(network, met) };
}

type Met = { readonly layout: Layout; readonly sums: readonly GroupSum[]; readonly combined: Combined };

function meetEvidence(
  network: Network,
  evidence: Evidence,
  memo: SumMemo,
  asked: Parameters<typeof combineGroups>[3],
): Met {
  const layout = layOutEvidence(network, evidence);
  const sums = layout.groups.map((group) => recall(memo, group.signature, () => sumGroup(group)));
  return { layout, sums, combined: combineGroups(network, layout, sums, asked) };
}

function drivesOf(network: Network, met: Met): Float64Array {
  const drives = new Float64Array(network.count);
  eachSum(met, (group, sum, rest) => gatherDrives(group, sum, rest, drives));
  for (const [p, { idle, driving }] of met.layout.patterns.entries()) {
    eachCentral(network, met.combined, p, (i, mass) => {
      const active = driving[i] ?? 0;
      if (active !== 0) drives[i] = (drives[i] ?? 0) + (mass * active) / (active + (idle[i] ?? 0));
    });
  }
  return toShares(drives, met.combined.likelihood);
}

function eachSum(
  { layout, sums, combined }: Met,
  visit: (group: Layout['groups'][number], sum: GroupSum, rest: GroupRest) => void,
): void {
  for (const [g, group] of layout.groups.entries()) {
    const rest = combined.rests[g];
    const sum = sums[g];
    if (rest && sum) visit(group, sum, rest);
  }
}

/** Visits every central contributor of every central set with the mass of one pattern there. */
function eachCentral(
  { centrals }: Network,
  { centralMass }: Combined,
  p: number,
  visit: (contributor: number, mass: number) => void,
): void {
  const sets = 2 ** centrals.length;
  for (let set = 0; set < sets; set++) {
    const mass = centralMass[p * sets + set] ?? 0;
    for (let bit = 0; bit < centrals.length; bit++) if ((set >> bit) & 1) visit(centrals[bit] ?? 0, mass);
  }
}

function toShares(masses: Float64Array, likelihood: number): Float64Array {
  return masses.map((mass) => (likelihood > 0 ? Math.min(1, Math.max(0, mass / likelihood)) : 0));
}
