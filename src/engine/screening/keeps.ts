import type { Side } from '#schemas/vocabulary/side.ts';
import type { ByContributor, CompiledKnowledge } from './compiled-knowledge.ts';
import { type Keep, makeKeep } from './keep.ts';
import { toLookup } from './knowledge-lookup.ts';
import { toNetwork } from './network.ts';

export type Keeps = {
  /** P(deviation is not true) as a product. */
  readonly deviation: (id: string, side: Side) => Keep;
  /** The product a capacity is made of; `negated` if the product is P(not true), as in a noisy-OR. */
  readonly capacity: (finding: string, side: Side) => { readonly keep: Keep; readonly negated: boolean };
  /** P(yes) of a history question as a product. A question about the person takes the square root for each leg. */
  readonly answer: (finding: string, side: Side) => Keep;
};

const made = new WeakMap<CompiledKnowledge, Keeps>();

/** The products that deviations, capacities and answers are made of; each made once per knowledge object and side. */
export function toKeeps(compiled: CompiledKnowledge): Keeps {
  const known = made.get(compiled);
  if (known) return known;
  const { deviations, findings } = toLookup(compiled);
  let count = 0;
  const make = (base: number, values: ByContributor, side: Side, perLeg = (value: number) => value): Keep =>
    makeKeep(count++, base, values, side, perLeg, toNetwork(compiled), compiled.contributors);
  const inhibitors = (links: ByContributor): ByContributor =>
    Object.fromEntries(Object.entries(links).map(([id, weight]) => [id, 1 - weight]));

  const keeps: Keeps = {
    deviation: remember((id, side) => {
      const deviation = deviations.get(id);
      if (!deviation) throw new RangeError(`"${id}" is not a deviation.`);
      return make(1 - deviation.leak, inhibitors(deviation.links), side);
    }),
    capacity: remember((id, side) => {
      const reads = findings.get(id)?.finding.reads;
      if (reads?.kind === 'noisy-or') {
        return { keep: make(1 - reads.leak, inhibitors(reads.links), side), negated: true };
      }
      if (reads?.kind === 'multiply') return { keep: make(reads.base, reads.times, side), negated: false };
      throw new RangeError(`"${id}" does not read a capacity.`);
    }),
    answer: remember((id, side) => {
      const modifier = compiled.history.find(({ finding }) => finding === id);
      if (!modifier) throw new RangeError(`"${id}" is not a question that carries evidence.`);
      return make(modifier.base, modifier.times, side, Math.sqrt);
    }),
  };
  made.set(compiled, keeps);
  return keeps;
}

function remember<T>(make: (id: string, side: Side) => T): (id: string, side: Side) => T {
  const known = { left: new Map<string, T>(), right: new Map<string, T>(), central: new Map<string, T>() };
  return (id, side) => {
    const had = known[side].get(id);
    if (had !== undefined) return had;
    const value = make(id, side);
    known[side].set(id, value);
    return value;
  };
}
