import { createRandom } from '#engine/random/create-random.ts';
import type { Clip } from './clip.ts';
import { makeClip } from './make-clip.ts';
import { PART_SCALES } from './part-scales.table.ts';
import { drawRole, makePartState } from './part-state.ts';
import { partTrials } from './part-trials.ts';
import { placeDeparture } from './place-departure.ts';
import type { SeeingTask } from './seeing-task.ts';
import type { SpotTrial } from './spot-trial.ts';
import { estimateThreshold } from './threshold.ts';

/**
 * The clip that follows what was rated so far (trials of this task and mode only, in order): every part draws its role from the
 * seed, and its size, where the role is `near`, from the threshold estimated for that part.
 */
export const nextClip = (task: SeeingTask, seed: string, earlier: readonly SpotTrial[]): Clip => {
  const dice = createRandom(`spot/${task}/${seed}`);
  const parts = PART_SCALES[task].map((scale) => {
    const threshold = estimateThreshold(scale, partTrials(earlier, scale));
    return makePartState(scale, drawRole(dice), placeDeparture(scale, threshold, dice), dice);
  });
  return makeClip(task, parts, dice);
};
