import type { Random } from '#engine/random/random.ts';
import type { BodyPart, Rating } from './body-part.ts';
import type { PartScale } from './part-scales.table.ts';

/**
 * Why a part moves as it does in a clip. usual: no departure. near: at the edge of what this learner sees. marked: at the
 * size the knowledge calls typical or a little more, the same for everybody.
 */
export const PART_ROLES = ['usual', 'near', 'marked'] as const;
export type PartRole = (typeof PART_ROLES)[number];

/** Share of clips in which a part has each role. Half show nothing, so that "seen" is never the safe answer. */
export const ROLE_SHARES: Readonly<Record<PartRole, number>> = { usual: 0.5, near: 0.25, marked: 0.25 };

/** One part of one clip: what it was, and the rating that is true of it. */
export type PartState = {
  readonly part: BodyPart;
  readonly role: PartRole;
  /** Magnitude in the deviation's unit. */
  readonly size: number;
  readonly truth: Rating;
};

/** Nobody moves twice alike: the usual varies by this share of the spread between people. Estimate. */
const OWN_SPREAD = 0.25;
/** A marked departure is at most this much larger than the typical one. */
const MARKED_MORE = 0.25;
/** Sizes are kept in tenths of the unit, so that they are the same on every machine and short in a record. */
const tenths = (size: number): number => Math.round(size * 10) / 10;

export const drawRole = (dice: Random): PartRole => {
  const draw = dice.uniform();
  if (draw < ROLE_SHARES.usual) return 'usual';
  return draw < ROLE_SHARES.usual + ROLE_SHARES.near ? 'near' : 'marked';
};

/** The rating that is true: 0 without a departure, 2 from the size that is typical where the deviation is present, else 1. */
export const trueRating = (scale: Pick<PartScale, 'textbook'>, role: PartRole, size: number): Rating =>
  role === 'usual' ? 0 : size >= scale.textbook ? 2 : 1;

/** A part in its role. `departure` is how far past the usual a `near` part goes, in the scale's unit. */
export const makePartState = (scale: PartScale, role: PartRole, departure: number, dice: Random): PartState => {
  const { usual, usualSpread, textbook, most, part } = scale;
  // One draw whatever the role, so that one part's role never moves another part's dice.
  const draw = Math.min(2, Math.max(-2, dice.normal()));
  const own = draw * usualSpread * OWN_SPREAD;
  const sizes: Readonly<Record<PartRole, number>> = {
    usual: usual + own,
    near: usual + departure,
    marked: textbook + (Math.abs(draw) / 2) * MARKED_MORE * (textbook - usual),
  };
  const size = tenths(Math.min(most, sizes[role]));
  return { part, role, size, truth: trueRating(scale, role, size) };
};
