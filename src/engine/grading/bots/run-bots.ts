import type { Bot } from '#engine/grading/bots/bot.ts';
import { runBot } from '#engine/grading/bots/run-bot.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { grade } from '#engine/grading/grade.ts';

/** What a bot made of a case over its runs; totals out of 100. */
export type BotResult = {
  readonly bot: string;
  readonly informed: boolean;
  readonly runs: number;
  readonly median: number;
  readonly mean: number;
  readonly least: number;
  readonly passes: number;
  /** Runs with at least one critical fail. */
  readonly unsafe: number;
};

const medianOf = (sorted: readonly number[]): number => {
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
};

/** Runs a bot on a case once per seed and grades what it did; an attempt that is not ready counts 0. */
export const runBots = (bot: Bot, sheet: CaseSheet, seeds: readonly string[], knowledge: CaseKnowledge): BotResult => {
  const verdicts = seeds.map((seed) => grade(sheet, runBot(bot, sheet, seed, knowledge), knowledge));
  const totals = verdicts.map((verdict) => (verdict.status === 'graded' ? verdict.total : 0)).toSorted((a, b) => a - b);
  return {
    bot: bot.id,
    informed: bot.informed,
    runs: seeds.length,
    median: medianOf(totals),
    mean: totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length),
    least: totals[0] ?? 0,
    passes: verdicts.filter((verdict) => verdict.status === 'graded' && verdict.pass).length,
    unsafe: verdicts.filter((verdict) => verdict.status === 'graded' && verdict.criticalFails.length > 0).length,
  };
};
