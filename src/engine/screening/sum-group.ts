import { type GroupWorth, worthOfGroup } from './group-worth.ts';
import type { GroupLayout, LegKeeps } from './lay-out-evidence.ts';

/** A group's sums, and what the way back needs of them. */
export type GroupSum = {
  /** Per pattern, by key and combination of the expanded factors that touch the group: the sum over all states. */
  readonly totals: readonly Float64Array[];
  /** Per pattern and member, the part of it in which that member drives; null where it cannot. */
  readonly driving: readonly (readonly (Float64Array | null)[])[];
  /** Per key: the far leg summed out, at near state · its combinations + combination of the factors of the far leg. */
  readonly weights: readonly Float64Array[];
  /** What each near state keeps of each combination of the factors of the near leg only. */
  readonly nearTerms: Float64Array;
  /** Per pattern, what the activation makes of the states of the near leg. */
  readonly worths: readonly GroupWorth[];
};

/**
 * Sums over the states of one group for each of its keys, far leg first. Combinations number the factors of the far leg
 * only in the low bits, those of both legs next, those of the near leg only in the high bits.
 */
export function sumGroup(layout: GroupLayout): GroupSum {
  const { expanded, farOnly, nearOnly, keys } = layout;
  const { members } = layout.group;
  const states = 2 ** members.length;
  const onFar = expanded.slice(0, expanded.length - nearOnly);
  const farTerms = termsOf(onFar, 'far', states);
  const nearTerms = termsOf(expanded.slice(onFar.length), 'near', states);
  const farSize = 2 ** onFar.length;
  const nearSize = 2 ** nearOnly;
  const worths = layout.patterns.map((pattern) => worthOfGroup(members, pattern, layout.probes));

  const weights = keys.map((central) => {
    const base = baseTable(layout, central, states);
    const out = new Float64Array(states * farSize);
    for (let near = 0; near < states; near++) {
      const at = near * farSize;
      for (let far = 0; far < states; far++) {
        addScaled(out, at, base[near * states + far] ?? 0, farTerms, far * farSize, farSize);
      }
      for (let f = farOnly; f < onFar.length; f++) keepWhereSet(out, at, farSize, f, onFar[f]?.near[near] ?? 1);
    }
    return out;
  });
  const sumOver = (values: Float64Array): Float64Array => {
    const out = new Float64Array(keys.length * nearSize * farSize);
    for (let key = 0, start = 0; key < keys.length; key++, start += nearSize * farSize) {
      const weight = weights[key];
      for (let near = 0; weight && near < states; near++) {
        const value = values[near] ?? 0;
        if (value === 0) continue;
        for (let n = 0; n < nearSize; n++) {
          const scale = value * (nearTerms[near * nearSize + n] ?? 0);
          addScaled(out, start + n * farSize, scale, weight, near * farSize, farSize);
        }
      }
    }
    return out;
  };
  return {
    totals: worths.map(({ total }) => sumOver(total)),
    driving: worths.map(({ driving }) =>
      driving.map((values) => (values.some((value) => value !== 0) ? sumOver(values) : null)),
    ),
    weights,
    nearTerms,
    worths,
  };
}

/** What everything but a group makes of it: per pattern, by key and combination, as its sums are laid out. */
export type GroupRest = readonly Float64Array[];

/** The way back: adds the mass in which each member drives (not yet divided by the likelihood). */
export function gatherDrives({ group }: GroupLayout, sum: GroupSum, rest: GroupRest, drives: Float64Array): void {
  for (let p = 0; p < rest.length; p++) {
    const met = rest[p];
    for (let bit = 0; met && bit < group.members.length; bit++) {
      const part = sum.driving[p]?.[bit];
      const i = group.members[bit] ?? 0;
      if (part) drives[i] = (drives[i] ?? 0) + product(part, 0, met, 0, met.length);
    }
  }
}

/** The same for who is present on the near leg. */
export function gatherPresent({ group }: GroupLayout, sum: GroupSum, rest: GroupRest, present: Float64Array): void {
  const { members } = group;
  const { weights, nearTerms, worths } = sum;
  const states = 2 ** members.length;
  const farSize = (weights[0]?.length ?? 0) / states;
  const nearSize = nearTerms.length / states;
  for (let near = 1; near < states; near++) {
    let mass = 0;
    for (let p = 0; p < worths.length; p++) {
      const total = worths[p]?.total[near] ?? 0;
      const met = rest[p];
      let start = 0;
      for (const weight of weights) {
        for (let n = 0; n < nearSize; n++, start += farSize) {
          const kept = total * (nearTerms[near * nearSize + n] ?? 0);
          if (met && kept !== 0) mass += kept * product(weight, near * farSize, met, start, farSize);
        }
      }
    }
    for (let bit = 0; bit < members.length; bit++) {
      const i = members[bit] ?? 0;
      if ((near >> bit) & 1) present[i] = (present[i] ?? 0) + mass;
    }
  }
}

function product(a: Float64Array, fromA: number, b: Float64Array, fromB: number, count: number): number {
  let sum = 0;
  for (let e = 0; e < count; e++) sum += (a[fromA + e] ?? 0) * (b[fromB + e] ?? 0);
  return sum;
}

function addScaled(
  into: Float64Array,
  start: number,
  scale: number,
  values: Float64Array,
  from: number,
  count: number,
): void {
  if (scale === 0) return;
  for (let e = 0; e < count; e++) into[start + e] = (into[start + e] ?? 0) + scale * (values[from + e] ?? 0);
}

/** Multiplies the combinations in which bit f is set. */
function keepWhereSet(weights: Float64Array, at: number, size: number, f: number, kept: number): void {
  const half = 2 ** f;
  for (let start = at + half; start < at + size; start += 2 * half) {
    for (let e = start; e < start + half; e++) weights[e] = (weights[e] ?? 0) * kept;
  }
}

/** Prior of this group times the factors it holds by itself, at near · states + far. The prior is symmetric. */
function baseTable({ group, local }: GroupLayout, central: number, states: number): Float64Array {
  const prior = group.joint[central] ?? new Float64Array();
  if (local.length === 0) return prior;
  const base = prior.slice();
  for (const { near, far, factor } of local) {
    const { a, b, keep } = factor;
    const scale = a === 0 ? -1 : b * (keep.central[central] ?? 1);
    for (let n = 0, at = 0; n < states; n++) {
      const kept = scale * (near[n] ?? 1);
      for (let f = 0; f < states; f++, at++) base[at] = (base[at] ?? 0) * (a - kept * (far[f] ?? 1));
    }
  }
  return base;
}

/** What each state of one leg keeps of each combination of these factors, at state · combinations + combination. */
function termsOf(factors: readonly LegKeeps[], leg: 'near' | 'far', states: number): Float64Array {
  const size = 2 ** factors.length;
  const terms = new Float64Array(states * size);
  for (let state = 0; state < states; state++) {
    const start = state * size;
    terms[start] = 1;
    for (let f = 0, half = 1; f < factors.length; f++, half *= 2) {
      const kept = factors[f]?.[leg][state] ?? 1;
      for (let e = start; e < start + half; e++) terms[half + e] = (terms[e] ?? 0) * kept;
    }
  }
  return terms;
}
