import type { Bot } from '#engine/grading/bots/bot.ts';
import { makeExpertBot } from '#engine/grading/bots/expert-bot.ts';
import { makeFixedIdeaBot } from '#engine/grading/bots/fixed-idea-bot.ts';
import { alwaysReferBot, doEverythingBot, doNothingBot, randomBot } from '#engine/grading/bots/thoughtless-bots.ts';
import type { ClientBrief } from '#schemas/case.ts';

/** The bots with one fixed idea of what drives everybody's movement, and the contributor it is. */
export const FIXED_IDEAS: Readonly<Record<string, string>> = {
  'always-glutes': 'hip-abductor-weakness',
  'always-ankle': 'ankle-dorsiflexion-limited',
  'always-habit': 'movement-habit',
};

/** Everyone who attacks a case before it ships. */
export const makeBots = (brief: Pick<ClientBrief, 'brief'>): readonly Bot[] => [
  makeExpertBot(brief),
  doNothingBot,
  randomBot,
  doEverythingBot,
  alwaysReferBot,
  makeFixedIdeaBot('always-glutes', 'hip-abductor-weakness', ['hip-abductor-strength', 'side-lying-hip-hold'], brief),
  makeFixedIdeaBot('always-ankle', 'ankle-dorsiflexion-limited', ['squat-heels-raised', 'weight-bearing-lunge'], brief),
  makeFixedIdeaBot('always-habit', 'movement-habit', ['squat-one-cue'], brief),
];
