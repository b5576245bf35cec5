import type { Beliefs } from './beliefs.ts';
import type { GroupLayout, LegKeeps } from './lay-out-evidence.ts';

/** A group's sums for one central set, and what the way back needs of them. */
export type GroupSum = {
  /** By pattern and combination of the expanded factors that touch the group, at pattern · combinations + combination. */
  readonly sums: Float64Array;
  /** Per state of the near leg, the far leg summed out, by combination of the factors that touch the far leg. */
  readonly weights: readonly Float64Array[];
  /** Per state of the near leg, what it keeps of each combination of the factors of the near leg only. */
  readonly nearTerms: readonly Float64Array[];
};

/**
 * Sum over the states of one group for one central set, far leg first. Combinations number the factors of the far leg
 * only in the low bits, those of both legs next, those of the near leg only in the high bits.
 */
export function sumGroup(layout: GroupLayout, central: number): GroupSum {
  const { worths, expanded, farOnly, nearOnly } = layout;
  const states = 2 ** layout.group.members.length;
  const base = baseTable(layout, central, states);
  const onFar = expanded.slice(0, expanded.length - nearOnly);
  const farTerms = termsOf(onFar, 'far', states);
  const nearTerms = termsOf(expanded.slice(onFar.length), 'near', states);
  const farSize = 2 ** onFar.length;
  const combinations = 2 ** expanded.length;
  const sums = new Float64Array(combinations * worths.length);
  const weights = Array.from({ length: states }, (_, near) => {
    const weight = new Float64Array(farSize);
    for (let far = 0; far < states; far++) addScaled(weight, 0, base[near * states + far] ?? 0, farTerms[far]);
    for (let f = farOnly; f < onFar.length; f++) keepWhereSet(weight, f, onFar[f]?.near[near] ?? 1);
    return weight;
  });
  for (const [p, { total }] of worths.entries()) {
    for (const [near, terms] of nearTerms.entries()) {
      for (let n = 0; n < terms.length; n++) {
        addScaled(sums, p * combinations + n * farSize, (total[near] ?? 0) * (terms[n] ?? 0), weights[near]);
      }
    }
  }
  return { sums, weights, nearTerms };
}

/**
 * The way back: given what the rest of the network makes of each pattern and combination, adds the mass of every state
 * of the near leg to the beliefs (not yet divided by the likelihood).
 */
export function gatherGroup(layout: GroupLayout, sum: GroupSum, rest: Float64Array, beliefs: Beliefs): void {
  const { worths, expanded } = layout;
  const { members } = layout.group;
  const combinations = 2 ** expanded.length;
  for (const [near, weight] of sum.weights.entries()) {
    const terms = sum.nearTerms[near] ?? new Float64Array();
    let mass = 0;
    for (const [p, { total, driving }] of worths.entries()) {
      let met = 0;
      for (let n = 0; n < terms.length; n++) {
        met += (terms[n] ?? 0) * product(weight, rest, p * combinations + n * weight.length);
      }
      mass += met * (total[near] ?? 0);
      for (let bit = 0; bit < members.length; bit++) {
        const i = members[bit] ?? 0;
        beliefs.drives[i] = (beliefs.drives[i] ?? 0) + met * (driving[bit]?.[near] ?? 0);
      }
    }
    for (let bit = 0; bit < members.length; bit++) {
      const i = members[bit] ?? 0;
      if ((near >> bit) & 1) beliefs.present[i] = (beliefs.present[i] ?? 0) + mass;
    }
  }
}

function addScaled(into: Float64Array, start: number, scale: number, values: Float64Array | undefined): void {
  if (!values || scale === 0) return;
  for (let e = 0; e < values.length; e++) into[start + e] = (into[start + e] ?? 0) + scale * (values[e] ?? 0);
}

/** Multiplies the combinations in which bit f is set. */
function keepWhereSet(weight: Float64Array, f: number, kept: number): void {
  const half = 2 ** f;
  for (let start = half; start < weight.length; start += 2 * half) {
    for (let e = start; e < start + half; e++) weight[e] = (weight[e] ?? 0) * kept;
  }
}

function product(weight: Float64Array, rest: Float64Array, start: number): number {
  let sum = 0;
  for (let e = 0; e < weight.length; e++) sum += (weight[e] ?? 0) * (rest[start + e] ?? 0);
  return sum;
}

/** Prior of this group times the factors it holds by itself, at near · states + far. The prior is symmetric. */
function baseTable({ group, local }: GroupLayout, central: number, states: number): Float64Array {
  const prior = group.joint[central] ?? new Float64Array();
  if (local.length === 0) return prior;
  const base = prior.slice();
  for (const { near, far, a, b } of local) {
    const scale = b[central] ?? 0;
    for (let n = 0, at = 0; n < states; n++) {
      const kept = scale * (near[n] ?? 1);
      for (let f = 0; f < states; f++, at++) base[at] = (base[at] ?? 0) * (a - kept * (far[f] ?? 1));
    }
  }
  return base;
}

/** Per state of one leg, what it keeps of each combination of these factors. */
function termsOf(factors: readonly LegKeeps[], leg: 'near' | 'far', states: number): Float64Array[] {
  return Array.from({ length: states }, (_, state) => {
    const terms = new Float64Array(2 ** factors.length);
    terms[0] = 1;
    for (let f = 0, half = 1; f < factors.length; f++, half *= 2) {
      const kept = factors[f]?.[leg][state] ?? 1;
      for (let e = 0; e < half; e++) terms[half + e] = (terms[e] ?? 0) * kept;
    }
    return terms;
  });
}
