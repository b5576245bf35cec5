import type { BotResult } from '#engine/grading/bots/run-bots.ts';

/** Least median the expert bot must reach on every case. */
const EXPERT_MEDIAN = 90;
/** Most a bot that knows nothing may average over the bank. */
const THOUGHTLESS_MEAN = 45;
/** Most a bot with one fixed idea may average over the bank, and the share of runs it may pass. */
const FIXED_IDEA_MEAN = 60;
const FIXED_IDEA_PASS = 0.1;
/** Cases below which the rules over the whole bank say nothing yet. */
const SMALLEST_BANK = 8;

const isFixedIdea = ({ bot }: BotResult): boolean => bot.startsWith('always-');

/** What breaks a rule on one case, in plain words with the figures; empty if the case stands. */
export const judgeCase = (id: string, results: readonly BotResult[]): readonly string[] =>
  results.flatMap(({ bot, informed, median, unsafe, passes, runs, ...rest }): readonly string[] => {
    const say = (what: string): string => `${id}: ${bot} ${what}`;
    if (informed)
      return [
        ...(median < EXPERT_MEDIAN
          ? [say(`reaches a median of ${median.toFixed(1)}; ${EXPERT_MEDIAN} is needed`)]
          : []),
        ...(unsafe > 0 ? [say(`is unsafe in ${unsafe} of ${runs} runs`)] : []),
      ];
    if (isFixedIdea({ bot, informed, median, unsafe, passes, runs, ...rest })) return [];
    return passes > 0 ? [say(`passes ${passes} of ${runs} runs without knowing anything`)] : [];
  });

/** What breaks a rule over the whole bank; says nothing while the bank is too small for a mean to mean much. */
export const judgeBank = (byCase: readonly (readonly BotResult[])[]): readonly string[] => {
  if (byCase.length < SMALLEST_BANK) return [];
  const bots = new Set(byCase.flat().map(({ bot }) => bot));
  return [...bots].flatMap((bot) => {
    const results = byCase.flat().filter((result) => result.bot === bot);
    const [first] = results;
    if (first === undefined || first.informed) return [];
    const mean = results.reduce((sum, result) => sum + result.mean, 0) / results.length;
    const runs = results.reduce((sum, result) => sum + result.runs, 0);
    const passed = results.reduce((sum, result) => sum + result.passes, 0) / runs;
    const most = isFixedIdea(first) ? FIXED_IDEA_MEAN : THOUGHTLESS_MEAN;
    return [
      ...(mean >= most ? [`bank: ${bot} averages ${mean.toFixed(1)}; below ${most} is needed`] : []),
      ...(isFixedIdea(first) && passed > FIXED_IDEA_PASS
        ? [`bank: ${bot} passes ${(100 * passed).toFixed(0)} % of runs; ${100 * FIXED_IDEA_PASS} % is the most`]
        : []),
    ];
  });
};
