import type { Random } from '#engine/random/random.ts';
import type { PartScale } from './part-scales.table.ts';
import type { Threshold } from './threshold.ts';

/**
 * Where the next `near` departure lies, as multiples of the threshold: d′ of 1 to 2.25, where a yes-or-no answer tells most about it, and not always
 * the same, so that criterion and threshold can be told apart.
 */
const MULTIPLES = [1, 1.5, 2.25] as const;
/** The smallest departure is twice what the usual itself varies by, as a share of the spread between people. */
const LEAST_SPREADS = 0.5;

export const leastDeparture = (scale: PartScale): number => scale.usualSpread * LEAST_SPREADS;
export const mostDeparture = (scale: PartScale): number => scale.most - scale.usual;

/** The departure of the next `near` part, in the scale's unit: smaller for a sharper eye, inside what the figure can show. */
export const placeDeparture = (scale: PartScale, { departure }: Pick<Threshold, 'departure'>, dice: Random): number => {
  const multiple = MULTIPLES[Math.floor(dice.uniform() * MULTIPLES.length)] ?? 1;
  return Math.min(mostDeparture(scale), Math.max(leastDeparture(scale), departure * multiple));
};
