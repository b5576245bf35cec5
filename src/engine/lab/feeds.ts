import type { Leg, Side } from '#schemas/vocabulary/side.ts';
import type { CompiledDeviation, CompiledKnowledge } from '../screening/compiled-knowledge.ts';
import type { LabState } from './lab-state.ts';

/** One link into a deviation: whose, from which side, its weight, and how much of the contributor there is, 0 to 1. */
export type Feed = {
  readonly contributor: string;
  readonly from: Side;
  readonly weight: number;
  readonly strength: number;
};

const acts = (legs: LabState['legs'], leg: Leg): boolean => legs === 'both' || legs === leg;

/** The links that reach a deviation on one side: of that leg, of both legs where it is the person's, and the central ones. */
export const feedsOf = (
  deviation: CompiledDeviation,
  side: Side,
  { contributors, legs }: Pick<LabState, 'contributors' | 'legs'>,
  knowledge: Pick<CompiledKnowledge, 'contributors'>,
): readonly Feed[] =>
  Object.entries(deviation.links).flatMap(([contributor, weight]): Feed[] => {
    const strength = (contributors[contributor] ?? 0) / 100;
    if (strength === 0) return [];
    const lateral = knowledge.contributors.some(({ id, side: own }) => id === contributor && own === 'lateral');
    if (!lateral) return [{ contributor, from: 'central', weight, strength }];
    const from: readonly Leg[] = side === 'central' ? ['left', 'right'] : [side];
    return from.filter((leg) => acts(legs, leg)).map((leg) => ({ contributor, from: leg, weight, strength }));
  });
