import type { AngleSpec } from '#engine/measuring/angle-spec.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { Clip } from './clip.ts';
import { makeClip } from './make-clip.ts';
import { PART_SCALES } from './part-scales.table.ts';
import { drawRole, makePartState } from './part-state.ts';
import type { SeeingTask } from './seeing-task.ts';

/** One body at the bottom of one movement, and the angle to measure on it. */
export type MeasureTask = { readonly clip: Clip; readonly spec: AngleSpec };

/** What is measured on what, and how often: the knee most, because only there a published yardstick is at hand. */
const DRAWS: readonly { readonly below: number; readonly kind: AngleSpec['kind']; readonly task: SeeingTask }[] = [
  { below: 0.6, kind: 'knee-in', task: 'single-leg-squat' },
  { below: 0.75, kind: 'pelvic-drop', task: 'single-leg-squat' },
  { below: 0.9, kind: 'trunk-lean', task: 'overhead-squat' },
  { below: 1, kind: 'shin-lean', task: 'overhead-squat' },
];

/** Departures spread evenly from none to this share of the way to the most a clip shows. */
const SPREAD = 0.8;

/** The body and the angle for a seed. */
export const makeMeasureTask = (seed: string): MeasureTask => {
  const dice = createRandom(`measure/${seed}`);
  const draw = dice.uniform();
  const { kind, task } = DRAWS.find(({ below }) => draw < below) ?? { kind: 'knee-in', task: 'single-leg-squat' };
  const parts = PART_SCALES[task].map((scale) => {
    const role = drawRole(dice) === 'usual' ? 'usual' : 'near';
    return makePartState(scale, role, dice.uniform() * SPREAD * (scale.most - scale.usual), dice);
  });
  const clip = makeClip(task, parts, dice);
  return { clip, spec: { kind, side: clip.side } };
};
