import {
  type BankResult,
  FIXED_IDEA_MEAN,
  FIXED_IDEA_PASS,
  isRightToRefer,
  THOUGHTLESS_MEAN,
} from '#engine/grading/bots/judge-bots.ts';
import { FIXED_IDEAS } from '#engine/grading/bots/make-bots.ts';

/** Least share of made-up clients that whoever reasons from readings alone must pass: an open answer is an answer. */
const EXPERT_PASS = 0.95;

/**
 * What breaks a rule over many made-up clients, in words with the figures. A fixed idea may pass where it happens to be
 * right, and common drivers are common; it is held to the ceilings over the clients whom it does not fit
 * (docs/decisions/026). The bot that reasons must be safe with everybody, and pass with nearly everybody.
 */
export const judgeGenerated = (clients: readonly BankResult[]): readonly string[] => {
  const bots = new Set(clients.flatMap(({ results }) => results.map(({ bot }) => bot)));
  return [...bots].flatMap((bot): readonly string[] => {
    const idea = FIXED_IDEAS[bot];
    const results = clients
      .filter(({ drivers, refers }) => !isRightToRefer(bot, refers) && !drivers.includes(idea ?? ''))
      .flatMap((client) => client.results.filter((result) => result.bot === bot));
    const [first] = results;
    if (first === undefined) return [];
    const runs = results.reduce((sum, result) => sum + result.runs, 0);
    const unsafe = results.reduce((sum, result) => sum + result.unsafe, 0);
    const passed = results.reduce((sum, result) => sum + result.passes, 0) / runs;
    if (first.informed)
      return [
        ...(unsafe > 0 ? [`${bot} is unsafe in ${unsafe} of ${runs} runs`] : []),
        ...(passed < EXPERT_PASS
          ? [`${bot} passes ${(100 * passed).toFixed(0)} %; ${100 * EXPERT_PASS} % is the least`]
          : []),
      ];
    const mean = results.reduce((sum, result) => sum + result.mean, 0) / results.length;
    const most = idea === undefined ? THOUGHTLESS_MEAN : FIXED_IDEA_MEAN;
    const where = idea === undefined ? '' : ' where it does not fit';
    return [
      ...(mean >= most ? [`${bot} averages ${mean.toFixed(1)}${where}; below ${most} is needed`] : []),
      ...(passed > FIXED_IDEA_PASS
        ? [`${bot} passes ${(100 * passed).toFixed(0)} %${where}; ${100 * FIXED_IDEA_PASS} % is the most`]
        : []),
    ];
  });
};
