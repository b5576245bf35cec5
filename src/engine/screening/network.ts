import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { coupleLegs } from './couple-legs.ts';
import { connectedGroups } from './fit-odds-weights.ts';
import { SWEEP_SLOTS } from './sweep-central-set.ts';

/** Lateral contributors that pairs tie together. Given the central contributors, groups are independent. */
export type Group = {
  /** Contributor positions; bit k of a leg's state is member k. */
  readonly members: readonly number[];
  /** Bits of the central set that this table depends on. */
  readonly centralMask: number;
  /** Per central set: P(left, right | central set) at left · 2^size + right. */
  readonly joint: readonly Float64Array[];
};

/** The prior over both legs, factored: P(central set) · Π over groups P(left, right | central set). */
export type Network = {
  readonly count: number;
  /** Positions of central contributors; bit k of a central set is centrals[k]. */
  readonly centrals: readonly number[];
  /** P(central set), by set. */
  readonly centralPrior: Float64Array;
  readonly groups: readonly Group[];
  /** By mask of central bits: the central sets within it, and for every central set the place of its part within it. */
  readonly keysWithin: readonly { readonly keys: readonly number[]; readonly keyOf: Int32Array }[];
  readonly positionOf: ReadonlyMap<string, number>;
};

const made = new WeakMap<CompiledKnowledge, Network>();

/** The prior network of this knowledge; made once per knowledge object. */
export function toNetwork(compiled: CompiledKnowledge): Network {
  const known = made.get(compiled);
  if (known) return known;
  const network = makeNetwork(compiled);
  made.set(compiled, network);
  return network;
}

function makeNetwork({ contributors, pairs }: Pick<CompiledKnowledge, 'contributors' | 'pairs'>): Network {
  const positionOf = new Map(contributors.map(({ id }, i) => [id, i]));
  const at = (id: string): number => {
    const position = positionOf.get(id);
    if (position === undefined) throw new RangeError(`"${id}" is not a contributor.`);
    return position;
  };
  const edges = pairs.map(({ a, b, oddsRatio }) => ({ i: at(a), j: at(b), oddsRatio }));
  const isCentral = contributors.map(({ side }) => side === 'central');
  const centrals = contributors.flatMap((_, i) => (isCentral[i] ? [i] : []));
  const centralBit = (i: number): number => (isCentral[i] ? 1 << centrals.indexOf(i) : 0);
  const centralSets = 2 ** centrals.length;
  const centralWeight = new Float64Array(centralSets).fill(1);

  for (let set = 0; set < centralSets; set++) {
    let weight = 1;
    for (const i of centrals) if (set & centralBit(i)) weight *= contributors[i]?.oddsWeight ?? 0;
    for (const { i, j, oddsRatio } of edges) {
      if (isCentral[i] && isCentral[j] && set & centralBit(i) && set & centralBit(j)) weight *= oddsRatio;
    }
    centralWeight[set] = weight;
  }

  const lateralEdges = edges.filter(({ i, j }) => !isCentral[i] && !isCentral[j]);
  const lateralGroups = connectedGroups(contributors.length, lateralEdges).filter(([first]) => !isCentral[first ?? 0]);
  const groups = lateralGroups.map((members): Group => {
    const bit = (i: number): number => (members.includes(i) ? 1 << members.indexOf(i) : 0);
    const touching = edges.filter(({ i, j }) => bit(i) || bit(j));
    const centralMask = touching.reduce((mask, { i, j }) => mask | centralBit(i) | centralBit(j), 0);
    const oddsRatios = members.map((i) => contributors[i]?.leftRightOddsRatio ?? 1);
    const joint: Float64Array[] = [];
    for (let set = 0; set < centralSets; set++) {
      const oneLeg = new Float64Array(2 ** members.length);
      let total = 0;
      for (let state = 0; state < oneLeg.length; state++) {
        let weight = 1;
        for (const i of members) if (state & bit(i)) weight *= contributors[i]?.oddsWeight ?? 0;
        for (const { i, j, oddsRatio } of touching) {
          const both = (state & bit(i) || set & centralBit(i)) && (state & bit(j) || set & centralBit(j));
          if (both) weight *= oddsRatio;
        }
        oneLeg[state] = weight;
        total += weight;
      }
      centralWeight[set] = (centralWeight[set] ?? 0) * total;
      const same = joint[set & centralMask];
      joint.push(
        same ??
          coupleLegs(
            oneLeg.map((weight) => weight / total),
            oddsRatios,
          ),
      );
    }
    return { members, centralMask, joint };
  });

  const tied = groups.filter(({ centralMask }) => centralMask !== 0).length;
  if (tied > SWEEP_SLOTS) {
    throw new RangeError(`Pairs tie ${tied} groups of lateral contributors to central ones; ${SWEEP_SLOTS} at most.`);
  }
  const total = centralWeight.reduce((sum, weight) => sum + weight, 0);
  return {
    count: contributors.length,
    centrals,
    centralPrior: centralWeight.map((weight) => weight / total),
    groups,
    keysWithin: Array.from({ length: centralSets }, (_, mask) => keysOf(mask, centralSets)),
    positionOf,
  };
}

function keysOf(mask: number, sets: number): Network['keysWithin'][number] {
  const keys: number[] = [];
  const keyOf = new Int32Array(sets);
  for (let set = 0; set < sets; set++) {
    const isKey = (set & mask) === set;
    keyOf[set] = isKey ? keys.length : (keyOf[set & mask] ?? 0);
    if (isKey) keys.push(set);
  }
  return { keys, keyOf };
}
