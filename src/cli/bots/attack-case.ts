import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { trueScreen } from '#engine/clients/true-screen.ts';
import { judgeLead } from '#engine/grading/bots/judge-lead.ts';
import { makeBots } from '#engine/grading/bots/make-bots.ts';
import { type BotResult, runBots } from '#engine/grading/bots/run-bots.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { makeCaseSheet } from '#engine/grading/make-case-sheet.ts';
import { disposition } from '#engine/screening/disposition.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** What the bots made of one case; plain JSON. */
export type CaseReport = {
  readonly id: string;
  readonly path: readonly string[];
  /** Who truly drives the movement. */
  readonly drivers: readonly string[];
  /** In truth this client has to be referred. */
  readonly refers: boolean;
  readonly results: readonly BotResult[];
  /** How the expert path falls short of the true lead, in words; empty if it does not. */
  readonly lead: readonly string[];
};

/** How often each kind of bot goes through a case. Those that do not reason vary little from run to run. */
export type Runs = { readonly informed: number; readonly thoughtless: number };

const seedsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, run) => `run-${run + 1}`);

/** Lets every bot work through a case. Same case, knowledge and runs, same report. */
export const attackCase = (study: CaseStudy, knowledge: CaseKnowledge, runs: Runs): CaseReport => {
  const sheet = makeCaseSheet(study, knowledge);
  return {
    id: study.id,
    path: sheet.path.map(({ test }) => test),
    drivers: knowledge.contributors.map(({ id }) => id).filter((id) => contributorDrives(study, id)),
    refers: disposition(trueScreen(study, knowledge), knowledge).action === 'refer',
    results: makeBots(study).map((bot) =>
      runBots(bot, sheet, seedsOf(bot.informed ? runs.informed : runs.thoughtless), knowledge),
    ),
    lead: judgeLead(sheet, seedsOf(runs.informed), knowledge),
  };
};
