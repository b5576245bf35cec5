import type { Side } from '#schemas/vocabulary/side.ts';
import { sidesOf } from '../clients/sides-of.ts';
import type { ModificationId } from '../movement/tasks/modifications.table.ts';
import type { CompiledDeviation, CompiledKnowledge } from '../screening/compiled-knowledge.ts';
import { drawMagnitude } from './draw-magnitude.ts';
import { expectMagnitude } from './expect-magnitude.ts';
import { feedsOf } from './feeds.ts';
import type { LabState } from './lab-state.ts';
import { linkLeft } from './link-left.ts';

/** The movement the lab is about, and the one deviation whose ankle link the figure's own mechanics replace. */
const TASK = 'two-leg-squat';
const SOLVED = { deviation: 'two-leg-squat-forward-lean', contributor: 'ankle-dorsiflexion-limited' };

/** Size of one movement on one side: what is drawn, how it spreads between people, and what drives it in one person. */
export type LabMagnitude = {
  readonly deviation: string;
  readonly side: Side;
  readonly size: number;
  readonly sd: number;
  readonly chance: number;
  /** Contributors that drive it in the one person shown; null for the average. */
  readonly drivenBy: readonly string[] | null;
};

const magnitudeOf = (
  deviation: CompiledDeviation,
  side: Side,
  state: LabState,
  modification: ModificationId | null,
  knowledge: CompiledKnowledge,
): LabMagnitude => {
  const left = (contributor: string) => linkLeft(contributor, deviation.id, modification, knowledge);
  const feeds = feedsOf(deviation, side, state, knowledge).filter(
    ({ contributor }) => deviation.id !== SOLVED.deviation || contributor !== SOLVED.contributor,
  );
  const { mean, sd, chance } = expectMagnitude(
    deviation,
    feeds.map(({ contributor, weight, strength }) => ({ weight, share: strength * left(contributor) })),
  );
  const common = { deviation: deviation.id, side, sd, chance };
  if (state.person === null) return { ...common, size: mean, drivenBy: null };
  const { size, drivenBy } = drawMagnitude(deviation, feeds, left, `lab/${state.person}/${deviation.id}/${side}`);
  return { ...common, size, drivenBy };
};

/**
 * Every deviation of the two-leg squat as these settings make it, in its own unit, with or without the modification. The
 * ankle's link into the forward lean is left out: the figure solves what a stiff ankle does to the trunk.
 */
export const labMagnitudes = (
  state: LabState,
  modification: ModificationId | null,
  knowledge: CompiledKnowledge,
): readonly LabMagnitude[] =>
  knowledge.deviations
    .filter(({ task }) => task === TASK)
    .flatMap((deviation) =>
      sidesOf(deviation.side).map((side) => magnitudeOf(deviation, side, state, modification, knowledge)),
    );
