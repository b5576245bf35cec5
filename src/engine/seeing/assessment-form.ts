import { createRandom } from '#engine/random/create-random.ts';
import type { Random } from '#engine/random/random.ts';
import type { Clip } from './clip.ts';
import { makeClip } from './make-clip.ts';
import { PART_SCALES, type PartScale } from './part-scales.table.ts';
import { makePartState, type PartRole, type PartState } from './part-state.ts';
import { SEEING_TASKS } from './seeing-task.ts';

/** Forms that were ever published. A form never changes; a new one gets a new letter. */
export const FORM_IDS = ['A'] as const;
export type FormId = (typeof FORM_IDS)[number];

/**
 * What each part does in the ten clips of its task: five times nothing, three times a departure of this share of the way from
 * usual to typical, twice a marked one.
 */
const PLAN: readonly { readonly role: PartRole; readonly share: number }[] = [
  ...[0, 0, 0, 0, 0].map((share) => ({ role: 'usual' as const, share })),
  ...[0.45, 0.6, 0.8].map((share) => ({ role: 'near' as const, share })),
  ...[1, 1].map((share) => ({ role: 'marked' as const, share })),
];

const shuffle = <T>(items: readonly T[], dice: Random): readonly T[] => {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(dice.uniform() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[other] = a;
  }
  return order;
};

const stateAt = (scale: PartScale, plan: (typeof PLAN)[number] | undefined, dice: Random): PartState =>
  makePartState(scale, plan?.role ?? 'usual', (plan?.share ?? 0) * (scale.textbook - scale.usual), dice);

/** The twenty clips of a form, the same for everybody and for ever: ten of each task, mixed. */
export const assessmentForm = (form: FormId): readonly Clip[] => {
  const dice = createRandom(`form/${form}`);
  const clips = SEEING_TASKS.flatMap((task) => {
    const orders = PART_SCALES[task].map((scale) => ({ scale, order: shuffle(PLAN, dice) }));
    return PLAN.map((_, index) =>
      makeClip(
        task,
        orders.map(({ scale, order }) => stateAt(scale, order[index], dice)),
        dice,
      ),
    );
  });
  return shuffle(clips, dice);
};
