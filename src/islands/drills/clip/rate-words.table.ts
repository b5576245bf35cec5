import type { SeeingTask } from '#engine/seeing/seeing-task.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';

/** Words beside a clip that is rated, in a drill and in the form. */
export const RATE_WORDS = {
  rate: (side: Leg, task: SeeingTask) =>
    task === 'single-leg-squat'
      ? `Rate the standing ${side} leg, pelvis and trunk`
      : `Rate the ${side} leg, pelvis and trunk`,
  rateNote:
    '“As usual” is what somebody well aligned does. A little: past the usual. Clearly: as far as a textbook shows it.',
  watchFirst: { film: 'Play the repetition first.', frames: 'Step to the bottom first.', words: '' },
  left: (count: number) => (count === 1 ? 'One part is still open.' : `${count} parts are still open.`),
} as const;
