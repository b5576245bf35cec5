import type { BodyPart } from '#engine/seeing/body-part.ts';
import type { PartScale } from '#engine/seeing/part-scales.table.ts';
import type { RatedPart } from '#engine/seeing/rated-part.ts';
import type { SeeingTask } from '#engine/seeing/seeing-task.ts';

/** How a size is said: whole numbers are as fine as anybody can see. */
export const sayDeparture = (size: number, unit: PartScale['unit']): string =>
  unit === 'degrees' ? `${Math.round(size)}°` : `${Math.round(size)} mm`;

type Clue = {
  /** What the figure shows, after "here": the kneecap points … inside the line. */
  readonly there: (size: string) => string;
  /** What to look at next time. */
  readonly look: string;
};

const CLUES: Readonly<Record<SeeingTask, Readonly<Partial<Record<BodyPart, Clue>>>>> = {
  'overhead-squat': {
    foot: {
      there: (size) => `the arch came down by ${size}`,
      look: 'Watch the inside edge of the foot between heel and big toe, from the front or behind, as the squat deepens.',
    },
    knee: {
      there: (size) => `the kneecap went ${size} inside the line from hip to ankle`,
      look: 'From the front, follow the middle of the kneecap against the big toe on the way down.',
    },
    pelvis: {
      there: (size) => `the hips were ${size} off the middle of the feet`,
      look: 'From the front or behind, drop a line in your mind from the middle of the hips and see where it meets the floor between the feet.',
    },
    trunk: {
      there: (size) => `the trunk leaned ${size} further than the shins`,
      look: 'From the side, compare the slope of the trunk with the slope of the shin: side by side, or does the trunk tip further?',
    },
  },
  'single-leg-squat': {
    knee: {
      there: (size) => `the kneecap went ${size} inside the line from hip to ankle`,
      look: 'From the front, follow the middle of the kneecap against the big toe of the standing foot.',
    },
    pelvis: {
      there: (size) => `the free side of the pelvis sank by ${size}`,
      look: 'From the front or behind, compare the two sides of the waistband at the bottom.',
    },
    trunk: {
      there: (size) => `the trunk leaned ${size} over the standing leg`,
      look: 'From the front, compare the breastbone with the middle of the pelvis: does the chest travel over the standing foot?',
    },
  },
};

export type PartVerdict = 'right' | 'size' | 'missed' | 'extra';

/** How a rating compares with what was there: right, right but for its size, missed, or seen where there was no departure. */
export const judgePart = ({ truth, rating }: Pick<RatedPart, 'truth' | 'rating'>): PartVerdict => {
  if (truth === rating) return 'right';
  if (truth === 0) return 'extra';
  return rating === 0 ? 'missed' : 'size';
};

export const VERDICT_LABELS: Readonly<Record<PartVerdict, string>> = {
  right: 'You saw it as it was',
  size: 'Seen, other size',
  missed: 'Not seen yet',
  extra: 'Within the usual',
};

/** One sentence or two on a rated part: what it did, what is usual, and where to look. */
export const explainPart = (task: SeeingTask, scale: PartScale, part: RatedPart): string => {
  const clue = CLUES[task][part.part];
  if (!clue) return '';
  const here = clue.there(sayDeparture(part.size, scale.unit));
  const usual = sayDeparture(scale.usual, scale.unit);
  const typical = sayDeparture(scale.textbook, scale.unit);
  switch (judgePart(part)) {
    case 'right':
      return part.truth === 0
        ? `Here ${here}; about ${usual} is usual.`
        : `Here ${here}, against about ${usual} as usual.`;
    case 'size':
      return part.truth === 2
        ? `Here ${here}; from ${typical} on it is called clear. You saw less of it.`
        : `Here ${here}; it is called clear from ${typical} on.`;
    case 'missed':
      return `Here ${here}, against about ${usual} as usual. ${clue.look}`;
    case 'extra':
      return `Here ${here}, and about ${usual} is usual. ${clue.look}`;
  }
};

export const SPOT_WORDS = {
  setup: 'What to watch',
  task: 'Movement',
  mode: 'How to take it in',
  modeNote: {
    film: 'One repetition at its own speed, as often as you like.',
    frames: 'Nine moments of the repetition, the same for everybody. Nothing moves by itself.',
    words: 'Where everything is at the start and at the bottom, in words. Rate from the numbers.',
  },
  clip: (number: number) => `Clip ${number}`,
  submit: 'Show me',
  next: 'Next clip',
  answer: (right: number, of: number) => `${right} of ${of} as they were`,
  answerLead: 'The blue-green shape is the same body without departures.',
  moment: 'Moment of the repetition',
  momentText: (share: number) => `${Math.round(share * 100)} per cent`,
  yours: 'You said',
  was: 'It was',
  part: 'Part',
  meaning: 'What there was to see',
  inWords: 'The bottom, in words',
  ordinary:
    'Small departures are ordinary in people without pain. The drill trains the eye; it says nothing about harm.',
  waiting: 'Reading what this browser has kept…',
} as const;
