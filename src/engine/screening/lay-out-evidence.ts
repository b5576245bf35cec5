import type { Evidence } from './assemble-evidence.ts';
import type { Factor, Pattern } from './factor.ts';
import { type GroupWorth, worthOfGroup } from './group-worth.ts';
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
  /** Factors this group holds by itself: a − b(central set) · near · far. */
  readonly local: readonly (LegKeeps & { readonly a: number; readonly b: Float64Array })[];
  /** Expanded factors that touch this group: first those of the far leg only, then of both, then of the near leg. */
  readonly expanded: readonly LegKeeps[];
  readonly farOnly: number;
  readonly nearOnly: number;
  /** Combination of all expanded factors → combination of those that touch this group, in the order above. */
  readonly project: Int32Array;
  /** Per pattern, what the activation makes of the states of the near leg. */
  readonly worths: readonly GroupWorth[];
  /** The same text for layouts whose sums are the same. */
  readonly signature: string;
};

export type Layout = {
  readonly groups: readonly GroupLayout[];
  readonly patterns: readonly Pattern[];
  /** Expanded factors: the two scalars of each per central set. */
  readonly expanded: readonly { readonly a: number; readonly b: Float64Array }[];
  /** What central contributors alone are worth, prior included, by central set. */
  readonly centralWeight: Float64Array;
};

/**
 * Sorts factors and probes into those one group can hold by itself and those that must be expanded. A factor that would
 * make one group too many depend on the central contributors is expanded as well.
 */
export function layOutEvidence(network: Network, { leg, factors, activation }: Evidence): Layout {
  const centralWeight = network.centralPrior.slice();
  const sets = Array.from(centralWeight.keys());
  const held: { factor: Factor; b: Float64Array; isProduct: boolean }[] = [];
  const expanded: { factor: Factor; b: Float64Array }[] = [];
  const varying = new Set(network.groups.flatMap(({ centralMask }, g) => (centralMask === 0 ? [] : [g])));
  for (const factor of factors) {
    if (factor.b === 0) continue;
    const b = factor.keep.central.map((kept) => kept * factor.b);
    const isProduct = factor.a === 0;
    const touched = factor.keep.touches.reduce((count, touches) => (touches ? count + 1 : count), 0);
    if (isProduct || touched === 0) {
      for (let set = 0; set < b.length; set++)
        centralWeight[set] = (centralWeight[set] ?? 0) * (factor.a - (b[set] ?? 0));
    }
    const home = factor.keep.touches.indexOf(true);
    const varies = !isProduct && factor.keep.centralMask !== 0 && !varying.has(home);
    if (touched > 0 && !isProduct && (touched > 1 || (varies && varying.size >= SWEEP_SLOTS))) {
      expanded.push({ factor, b });
    } else if (touched > 0) {
      held.push({ factor, b, isProduct });
      if (varies) varying.add(home);
    }
  }

  const homeOf = (positions: readonly number[]): Group | undefined =>
    network.groups.find(({ members }) => positions.every((i) => members.includes(i)));
  const patterns = activation.probes
    .filter(({ positions }) => !homeOf(positions))
    .reduce<readonly Pattern[]>(
      (terms, { positions, whenOneDrives, whenNoneDrives }) => [
        ...terms.map((term) => scaled(term, whenOneDrives)),
        ...terms.map((term) => scaled(silence(term, positions), whenNoneDrives - whenOneDrives)),
      ],
      activation.patterns,
    );

  const minusOnes = new Float64Array(centralWeight.length).fill(-1);
  const groups = network.groups.map((group, g): GroupLayout => {
    const legsOf = ({ keep }: Factor): LegKeeps => {
      const left = keep.left[g] ?? new Float64Array();
      const right = keep.right[g] ?? new Float64Array();
      return leg === 'left' ? { near: left, far: right } : { near: right, far: left };
    };
    const own = held.filter(({ factor }) => factor.keep.touches[g]);
    const mask = own.reduce(
      (bits, { factor, isProduct }) => (isProduct ? bits : bits | factor.keep.centralMask),
      group.centralMask,
    );
    const keys = sets.filter((set) => (set & mask) === set);
    const touching = expanded.flatMap(({ factor }, bit) => {
      if (!factor.keep.touches[g]) return [];
      const keeps = legsOf(factor);
      const reach = isFlat(keeps.near) ? 0 : isFlat(keeps.far) ? 2 : 1;
      return [{ bit, keeps, reach, name: factor.keep.name }];
    });
    touching.sort((a, b) => a.reach - b.reach);
    const probes = activation.probes.filter(({ positions }) => homeOf(positions) === group);
    const worths = patterns.map((pattern) => worthOfGroup(group.members, pattern, probes));
    const signature = [
      ...own.map(({ factor: { keep, a, b } }) => `${keep.name} ${a} ${b}`),
      'expanded',
      ...touching.map(({ name }) => name),
      'worths',
      ...worths.map(({ total }) => total.join(' ')),
    ].join('|');
    return {
      group,
      keys,
      keyOf: Int32Array.from(sets, (set) => keys.indexOf(set & mask)),
      local: own.map(({ factor, b, isProduct }) => ({ ...legsOf(factor), a: factor.a, b: isProduct ? minusOnes : b })),
      expanded: touching.map(({ keeps }) => keeps),
      farOnly: touching.filter(({ reach }) => reach === 0).length,
      nearOnly: touching.filter(({ reach }) => reach === 2).length,
      project: project(
        expanded.length,
        touching.map(({ bit }) => bit),
      ),
      worths,
      signature: `${g} ${leg}|${signature}`,
    };
  });
  return { groups, patterns, expanded: expanded.map(({ factor, b }) => ({ a: factor.a, b })), centralWeight };
}

function isFlat(values: Float64Array): boolean {
  for (const value of values) if (value !== 1) return false;
  return true;
}
