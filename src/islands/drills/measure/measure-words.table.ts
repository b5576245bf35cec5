import type { AngleSpec } from '#engine/measuring/angle-spec.ts';

export const MEASURE_WORDS = {
  body: (number: number) => `Body ${number}`,
  ask: (what: string, side: string, movement: string) =>
    `Measure ${what} at the bottom of the ${movement.toLowerCase()}, ${side} leg.`,
  grade: 'Compare with the truth',
  first: 'Place all points or type an angle first.',
  next: 'Next body',
  progress: 'Your hand so far',
  distance: (count: number, degrees: string) =>
    `Over ${count} ${count === 1 ? 'body' : 'bodies'} you were ${degrees} from the truth on average.`,
  bias: (degrees: string, more: boolean) => `You tend to read ${degrees} too ${more ? 'much' : 'little'}.`,
  own: (degrees: string) =>
    `Between two readings of your own, a change has to be larger than about ${degrees} to be more than your error.`,
  published: (degrees: string) => `For the knee on one leg a study found ${degrees}`,
  chart: 'Distance from the truth, five bodies a point',
  across: 'bodies',
  mdc: 'published MDC',
} as const;

/** What is measured, in a sentence. */
export const ANGLE_NAMES: Readonly<Record<AngleSpec['kind'], string>> = {
  'knee-in': 'how far the knee goes in',
  'trunk-lean': 'how far the trunk leans forwards',
  'shin-lean': 'how far the shin leans forwards',
  'pelvic-drop': 'how far the free side of the pelvis drops',
};
