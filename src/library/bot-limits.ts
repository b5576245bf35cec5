import {
  EXPERT_MEDIAN,
  FIXED_IDEA_MEAN,
  FIXED_IDEA_PASS,
  isRightToRefer,
  THOUGHTLESS_MEAN,
} from '#engine/grading/bots/judge-bots.ts';
import { FIXED_IDEAS } from '#engine/grading/bots/make-bots.ts';
import type { Inspection } from '#schemas/bots.ts';

type BotScore = Inspection['bots'][number];

/** What the rules of docs/grading.md ask of one bot on one case. */
export type BotLimit = {
  readonly bot: string;
  /** at-least: the median must reach `limit`. below: it may not pass. free: its idea fits, or sending on is right. */
  readonly rule: 'at-least' | 'below' | 'free';
  readonly limit: number;
  /** Points between the median and the limit; negative where a rule is broken. */
  readonly room: number;
};

/**
 * A bot's median against its rule. `drivers` truly drive the movement; a fixed idea that fits them may pass, and so may
 * sending on whoever is to be referred. A bot that does not reason stays below the total needed to pass.
 */
export const botLimit = (
  { bot, informed, median }: BotScore,
  { drivers, refers }: { readonly drivers: readonly string[]; readonly refers: boolean },
  passTotal: number,
): BotLimit => {
  if (informed) return { bot, rule: 'at-least', limit: EXPERT_MEDIAN, room: median - EXPERT_MEDIAN };
  const idea = FIXED_IDEAS[bot];
  const isFree = (idea !== undefined && drivers.includes(idea)) || isRightToRefer(bot, refers);
  return { bot, rule: isFree ? 'free' : 'below', limit: passTotal, room: passTotal - median };
};

/**
 * The rule to look at first: a floor that is missed, else the ceiling with the least room. undefined where there is
 * neither.
 */
export const nearestLimit = (limits: readonly BotLimit[]): BotLimit | undefined =>
  limits
    .filter(({ rule, room }) => rule === 'below' || (rule === 'at-least' && room < 0))
    .toSorted((a, b) => a.room - b.room)[0];

/** The rule over the whole bank: most a bot may average; null for the bot that reasons. */
export const bankCeiling = ({ bot, informed }: Pick<BotScore, 'bot' | 'informed'>): number | null =>
  informed ? null : FIXED_IDEAS[bot] === undefined ? THOUGHTLESS_MEAN : FIXED_IDEA_MEAN;

/** Largest share of runs a fixed idea may pass where it does not fit. */
export const MOST_LUCKY_PASSES = FIXED_IDEA_PASS;
