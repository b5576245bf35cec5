import type { StatedLink } from '#engine/grading/attempt.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** "hip-abductor-weakness right" as a contributor and its side; without a side, central. */
export const placed = (words: string): { contributor: string; side: Side } => {
  const [contributor = '', side = 'central'] = words.split(' ');
  return { contributor, side: side as Side };
};

/** "overhead-squat hip-abductor-weakness right" as what a test says of a contributor. */
export const linked = (words: string, sign: StatedLink['sign']): StatedLink => {
  const [test = '', ...rest] = words.split(' ');
  return { test, ...placed(rest.join(' ')), sign };
};
