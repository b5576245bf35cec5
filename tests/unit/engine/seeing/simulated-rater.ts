import { createRandom } from '#engine/random/create-random.ts';
import type { Clip } from '#engine/seeing/clip.ts';
import { findScale } from '#engine/seeing/find-scale.ts';
import { nextClip } from '#engine/seeing/next-clip.ts';
import type { RatedPart } from '#engine/seeing/rated-part.ts';
import type { SeeingTask } from '#engine/seeing/seeing-task.ts';
import type { SpotTrial } from '#engine/seeing/spot-trial.ts';

/**
 * Somebody whose eyes are known: what they see is the departure plus normal noise of `noise` (as a share of the way from usual
 * to typical), and they say "seen" above `criterion` (same unit).
 */
export type Eyes = { readonly noise: number; readonly criterion: number };

export const rateClip = (
  clip: Clip,
  { noise, criterion }: Eyes,
  dice: { normal: () => number },
): readonly RatedPart[] =>
  clip.parts.map((state) => {
    const scale = findScale(clip.task, state.part);
    if (!scale) throw new RangeError(`${clip.task} has no ${state.part}.`);
    const felt = (state.size - scale.usual) / (scale.textbook - scale.usual) + noise * dice.normal();
    return { ...state, rating: felt < criterion ? 0 : felt < 1 ? 1 : 2 };
  });

/** A learner with these eyes who rates so many clips. */
export const practise = (task: SeeingTask, clips: number, eyes: Eyes, seed: string): readonly SpotTrial[] => {
  const dice = createRandom(`eyes/${seed}`);
  const trials: SpotTrial[] = [];
  for (let index = 0; index < clips; index++) {
    const clip = nextClip(task, `${seed}/${index}`, trials);
    trials.push({ seed: `${seed}/${index}`, task, mode: 'film', parts: rateClip(clip, eyes, dice) });
  }
  return trials;
};
