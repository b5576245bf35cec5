/** How much testing is done before the engine is asked who drives the movement. */
export const STRATEGIES = ['watched', 'history', 'quick-battery', 'expert-path', 'everything'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** Tests of the strategies that do not depend on what is found; the index movement has been seen once in all of them. */
export const FIXED_TESTS = {
  watched: [],
  history: ['training-history'],
  'quick-battery': [
    'training-history',
    'overhead-squat',
    'squat-heels-raised',
    'squat-arch-supported',
    'squat-one-cue',
    'squat-wider-toes-out',
  ],
} as const satisfies Partial<Record<Strategy, readonly string[]>>;
