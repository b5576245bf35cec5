import { FIXED_IDEAS } from '#engine/grading/bots/make-bots.ts';
import type { BotResult } from '#engine/grading/bots/run-bots.ts';

/** Least median the expert bot must reach on every case. */
export const EXPERT_MEDIAN = 90;
/** Most a bot that knows nothing may average over the bank. */
export const THOUGHTLESS_MEAN = 45;
/** Most a bot with one fixed idea may average over the bank, and the share of runs it may pass. */
export const FIXED_IDEA_MEAN = 60;
export const FIXED_IDEA_PASS = 0.1;
/** Cases below which the rules over the whole bank say nothing yet. */
const SMALLEST_BANK = 8;

/** Sending everybody on is right with a client who has to be referred, so its mean is taken over the others (decision 026). */
export const isRightToRefer = (bot: string, refers: boolean): boolean => refers && bot === 'always-refer';

/** What breaks a rule on one case, in plain words with the figures; empty if the case stands. */
export const judgeCase = (id: string, results: readonly BotResult[]): readonly string[] =>
  results.flatMap(({ bot, informed, median, unsafe, passes, runs }): readonly string[] => {
    const say = (what: string): string => `${id}: ${bot} ${what}`;
    if (informed)
      return [
        ...(median < EXPERT_MEDIAN
          ? [say(`reaches a median of ${median.toFixed(1)}; ${EXPERT_MEDIAN} is needed`)]
          : []),
        ...(unsafe > 0 ? [say(`is unsafe in ${unsafe} of ${runs} runs`)] : []),
      ];
    if (bot in FIXED_IDEAS) return [];
    return passes > 0 ? [say(`passes ${passes} of ${runs} runs without knowing anything`)] : [];
  });

/** What the bots made of one case of the bank, who truly drives its movement, and whether the client has to be referred. */
export type BankResult = {
  readonly drivers: readonly string[];
  readonly refers: boolean;
  readonly results: readonly BotResult[];
};

/**
 * What breaks a rule over the whole bank; says nothing while the bank is too small for a mean to mean much. Passes of a
 * fixed idea are counted over the cases that it does not drive (docs/decisions/026), its mean over all of them.
 */
export const judgeBank = (cases: readonly BankResult[]): readonly string[] => {
  if (cases.length < SMALLEST_BANK) return [];
  const bots = new Set(cases.flatMap(({ results }) => results.map(({ bot }) => bot)));
  return [...bots].flatMap((bot) => {
    const idea = FIXED_IDEAS[bot];
    const resultsOf = (some: readonly BankResult[]): readonly BotResult[] =>
      some.flatMap(({ results }) => results.filter((result) => result.bot === bot));
    const averaged = resultsOf(cases.filter(({ refers }) => !isRightToRefer(bot, refers)));
    const [first] = averaged;
    if (first === undefined || first.informed) return [];
    const mean = averaged.reduce((sum, result) => sum + result.mean, 0) / averaged.length;
    const most = idea === undefined ? THOUGHTLESS_MEAN : FIXED_IDEA_MEAN;
    const misfits = idea === undefined ? [] : resultsOf(cases.filter(({ drivers }) => !drivers.includes(idea)));
    const runs = misfits.reduce((sum, result) => sum + result.runs, 0);
    const passed = runs === 0 ? 0 : misfits.reduce((sum, result) => sum + result.passes, 0) / runs;
    return [
      ...(mean >= most ? [`bank: ${bot} averages ${mean.toFixed(1)}; below ${most} is needed`] : []),
      ...(passed > FIXED_IDEA_PASS
        ? [
            `bank: ${bot} passes ${(100 * passed).toFixed(0)} % of runs where it does not fit; ${100 * FIXED_IDEA_PASS} % is the most`,
          ]
        : []),
    ];
  });
};
