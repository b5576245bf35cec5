import type { NamedView } from '#engine/movement/view/view.ts';
import type { BodyPart, Rating } from '#engine/seeing/body-part.ts';
import type { SeeingMode, SeeingTask } from '#engine/seeing/seeing-task.ts';

/** Words every drill uses. */
export const DRILL_WORDS = {
  pictureUnsaid:
    'The movement to rate. Its description comes with the answer; choose “in words” to rate from a description.',
  play: 'Play the repetition',
  playing: 'Playing…',
  playAgain: 'Play it again',
  frameBack: 'Back',
  frameOn: 'On',
  frame: (frame: number, of: number) => `Moment ${frame} of ${of}`,
  atStart: 'At the start',
  viewOnce: (view: string) => `Seen from ${view}. You may change the view once.`,
  viewSpent: (view: string) => `Seen from ${view} now; the view stays.`,
  viewChange: (view: string) => `See it from ${view}`,
} as const;

/** A view after "from". */
export const VIEW_NAMES: Readonly<Record<NamedView, string>> = {
  anterior: 'the front',
  posterior: 'behind',
  'lateral-left': 'the left',
  'lateral-right': 'the right',
};

export const PART_LABELS: Readonly<Record<BodyPart, string>> = {
  foot: 'Foot',
  knee: 'Knee',
  pelvis: 'Pelvis',
  trunk: 'Trunk',
};

export const RATING_LABELS: Readonly<Record<Rating, string>> = { 0: 'as usual', 1: 'a little', 2: 'clearly' };

export const TASK_LABELS: Readonly<Record<SeeingTask, string>> = {
  'overhead-squat': 'Overhead squat',
  'single-leg-squat': 'Single-leg squat',
};

export const MODE_LABELS: Readonly<Record<SeeingMode, string>> = {
  film: 'film',
  frames: 'frame by frame',
  words: 'in words',
};

/** What each part may do, as the question above its rating. */
export const PART_QUESTIONS: Readonly<Record<SeeingTask, Readonly<Partial<Record<BodyPart, string>>>>> = {
  'overhead-squat': {
    foot: 'Does the arch flatten?',
    knee: 'Does the knee travel in?',
    pelvis: 'Do the hips shift to a side?',
    trunk: 'Does it lean past the shins?',
  },
  'single-leg-squat': {
    knee: 'Does the knee travel in?',
    pelvis: 'Does the free side drop?',
    trunk: 'Does it lean over the standing leg?',
  },
};
