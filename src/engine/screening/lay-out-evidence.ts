import type { Evidence } from './assemble-evidence.ts';
import type { Factor, Pattern, Probe } from './factor.ts';
import { scaled, silence } from './make-activation.ts';
import type { Group, Network } from './network.ts';
import { project } from './project.ts';
import { SWEEP_SLOTS } from './sweep-central-set.ts';

/** What each state of the index leg (near) and of the other leg (far) of one group keeps. */
export type LegKeeps = { readonly near: Float64Array; readonly far: Float64Array };

export type GroupLayout = {
  readonly group: Group;
  /** One central set for every table this group can have. */
  readonly keys: readonly number[];
  /** Central set → position in `keys`. */
  readonly keyOf: Int32Array;
  /** Factors this group holds by itself; of one whose `a` is 0 the central contributors' part is held elsewhere. */
  readonly local: readonly (LegKeeps & { readonly factor: Factor })[];
  /** Expanded factors that touch this group: first those of the far leg only, then of both, then of the near leg. */
  readonly expanded: readonly LegKeeps[];
  readonly farOnly: number;
  readonly nearOnly: number;
  /** Combination of all expanded factors → combination of those that touch this group; null if all of them do. */
  readonly project: Int32Array | null;
  /** What is known of the links from the near leg into the index deviation. */
  readonly patterns: readonly Pattern[];
  readonly probes: readonly Probe[];
  /** The same numbers for layouts whose sums are the same. */
  readonly signature: readonly number[];
};

export type Layout = {
  readonly groups: readonly GroupLayout[];
  readonly patterns: readonly Pattern[];
  readonly expanded: readonly Factor[];
  /** What central contributors alone are worth, prior included, by central set. */
  readonly centralWeight: Float64Array;
};

/**
 * Sorts factors and probes into those one group can hold by itself and those that must be expanded. A factor that would
 * make one group too many depend on the central contributors is expanded as well.
 */
export function layOutEvidence(network: Network, { leg, factors, activation }: Evidence): Layout {
  const centralWeight = network.centralPrior.slice();
  const held: Factor[] = [];
  const expanded: Factor[] = [];
  const varying = new Set(network.groups.flatMap(({ centralMask }, g) => (centralMask === 0 ? [] : [g])));
  for (const factor of factors) {
    if (factor.b === 0) continue;
    const { touched, home, central, centralMask } = factor.keep;
    const isProduct = factor.a === 0;
    if (isProduct || touched === 0) {
      for (let set = 0; set < central.length; set++)
        centralWeight[set] = (centralWeight[set] ?? 0) * (factor.a - factor.b * (central[set] ?? 1));
    }
    const varies = !isProduct && centralMask !== 0 && !varying.has(home);
    if (touched > 0 && !isProduct && (touched > 1 || (varies && varying.size >= SWEEP_SLOTS))) {
      expanded.push(factor);
    } else if (touched > 0) {
      held.push(factor);
      if (varies) varying.add(home);
    }
  }
  const reachOf = ({ keep }: Factor): number => (keep.side === 'central' ? 1 : keep.side === leg ? 2 : 0);
  expanded.sort((a, b) => reachOf(a) - reachOf(b));

  const homeOf = (positions: readonly number[]): Group | undefined =>
    network.groups.find(({ members }) => positions.every((i) => members.includes(i)));
  const probes = activation.probes.map((probe) => ({ probe, home: homeOf(probe.positions) }));
  const patterns = probes
    .filter(({ home }) => home === undefined)
    .reduce<readonly Pattern[]>(
      (terms, { probe: { positions, whenOneDrives, whenNoneDrives } }) => [
        ...terms.map((term) => scaled(term, whenOneDrives)),
        ...terms.map((term) => scaled(silence(term, positions), whenNoneDrives - whenOneDrives)),
      ],
      activation.patterns,
    );

  const groups = network.groups.map((group, g): GroupLayout => {
    const legsOf = ({ keep }: Factor): LegKeeps => {
      const left = keep.left[g] ?? new Float64Array();
      const right = keep.right[g] ?? new Float64Array();
      return leg === 'left' ? { near: left, far: right } : { near: right, far: left };
    };
    const own = held.filter(({ keep }) => keep.touches[g]);
    const mask = own.reduce((bits, { a, keep }) => (a === 0 ? bits : bits | keep.centralMask), group.centralMask);
    const touching = expanded.filter(({ keep }) => keep.touches[g]);
    const ownProbes = probes.flatMap(({ probe, home }) => (home === group ? [probe] : []));
    return {
      group,
      keys: network.keysWithin[mask]?.keys ?? [],
      keyOf: network.keysWithin[mask]?.keyOf ?? new Int32Array(),
      local: own.map((factor) => ({ ...legsOf(factor), factor })),
      expanded: touching.map(legsOf),
      farOnly: touching.filter(({ keep }) => keep.side !== 'central' && keep.side !== leg).length,
      nearOnly: touching.filter(({ keep }) => keep.side === leg).length,
      project:
        touching.length === expanded.length
          ? null
          : project(
              expanded.length,
              touching.map((factor) => expanded.indexOf(factor)),
            ),
      patterns,
      probes: ownProbes,
      signature: signatureOf([g, leg === 'left' ? 0 : 1], own, touching, group.members, patterns, ownProbes),
    };
  });
  return { groups, patterns, expanded, centralWeight };
}

/** All that a group's sums are made of. The counts keep one list from running into the next. */
function signatureOf(
  name: readonly number[],
  own: readonly Factor[],
  expanded: readonly Factor[],
  members: readonly number[],
  patterns: readonly Pattern[],
  probes: readonly Probe[],
): number[] {
  const numbers = [...name, own.length, expanded.length, patterns.length, probes.length];
  for (const { keep, a, b } of own) numbers.push(keep.id, a, b);
  for (const { keep } of expanded) numbers.push(keep.id);
  for (const { absent, idle, driving } of patterns) {
    for (const i of members) numbers.push(absent[i] ?? 1, idle[i] ?? 0, driving[i] ?? 0);
  }
  for (const { positions, whenOneDrives, whenNoneDrives } of probes) {
    numbers.push(positions.length, ...positions, whenOneDrives, whenNoneDrives);
  }
  return numbers;
}
