import type { Random } from '#engine/random/random.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { toNetwork } from '#engine/screening/network.ts';
import type { ClientTruth } from '#schemas/case.ts';

/** A position drawn from weights that need not sum to one. */
const drawPosition = (weights: Float64Array, draw: number): number => {
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [position, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return position;
  }
  return weights.length - 1;
};

/** Who has what, drawn from the prior of the knowledge exactly: the central ones, then both legs of each tied group. */
export const drawContributors = (compiled: CompiledKnowledge, dice: Random): ClientTruth['contributors'] => {
  const { centrals, centralPrior, groups } = toNetwork(compiled);
  const present: ClientTruth['contributors'] = {};
  const idAt = (position: number): string => compiled.contributors[position]?.id ?? '';
  const set = drawPosition(centralPrior, dice.uniform());
  for (const [bit, position] of centrals.entries()) if ((set >> bit) & 1) present[idAt(position)] = 'central';
  for (const { members, joint } of groups) {
    const table = joint[set];
    if (table === undefined) continue;
    const state = drawPosition(table, dice.uniform());
    const [left, right] = [Math.floor(state / 2 ** members.length), state % 2 ** members.length];
    for (const [bit, position] of members.entries()) {
      const legs = [
        ...((left >> bit) & 1 ? (['left'] as const) : []),
        ...((right >> bit) & 1 ? (['right'] as const) : []),
      ];
      if (legs.length > 0) present[idAt(position)] = legs;
    }
  }
  return present;
};
