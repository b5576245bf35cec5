import { describe, expect, test } from 'vitest';
import { judgeBank, judgeCase } from '#engine/grading/bots/judge-bots.ts';
import { judgeLead } from '#engine/grading/bots/judge-lead.ts';
import { makeBots } from '#engine/grading/bots/make-bots.ts';
import { runBot } from '#engine/grading/bots/run-bot.ts';
import { type BotResult, runBots } from '#engine/grading/bots/run-bots.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();
const maya = makeSheet('maya', knowledge);
const bots = makeBots(maya.study);
const result = (change: Partial<BotResult>): BotResult => ({
  bot: 'expert',
  informed: true,
  runs: 10,
  median: 95,
  mean: 95,
  least: 90,
  passes: 10,
  unsafe: 0,
  ...change,
});

describe('bots on Maya', () => {
  test('the one that reasons passes well and safely', () => {
    const [expert] = bots;
    if (expert === undefined) throw new Error('no expert');
    const { median, passes, unsafe } = runBots(expert, maya, ['one', 'two'], knowledge);
    expect(median).toBeGreaterThanOrEqual(90);
    expect([passes, unsafe]).toEqual([2, 0]);
  });

  test.each(bots.filter(({ id }) => !['expert', 'always-ankle'].includes(id)).map((bot) => [bot.id, bot] as const))(
    '%s does not pass',
    (_, bot) => {
      expect(runBots(bot, maya, ['one'], knowledge).passes).toBe(0);
    },
  );

  test('the same bot, case and seed give the same attempt, within the budget', () => {
    const everything = bots.find(({ id }) => id === 'do-everything');
    if (everything === undefined) throw new Error('no such bot');
    const attempt = runBot(everything, maya, 'one', knowledge);
    expect(runBot(everything, maya, 'one', knowledge)).toEqual(attempt);
    const minutes = attempt.actions
      .flatMap((action) => ('test' in action ? [action.test] : []))
      .reduce((sum, id) => sum + (knowledge.tests.find((known) => known.id === id)?.minutes ?? 0), 0);
    expect(minutes).toBeLessThanOrEqual(36);
  });
});

describe('judging the lead', () => {
  test("Maya's path leads to her ankles", () => {
    expect(judgeLead(maya, ['one', 'two', 'three'], knowledge)).toEqual([]);
  });

  test('says how far a path without the telling tests gets', () => {
    const short = { ...maya, path: maya.path.filter(({ test: id }) => id === 'overhead-squat') };
    expect(judgeLead(short, ['one', 'two', 'three'], knowledge)).toEqual([
      expect.stringMatching(
        /^maya: ankle-dorsiflexion-limited reaches 0\.[0-6]\d after the expert path; 0\.7 is needed$/,
      ),
    ]);
  });
});

describe('judging the bots', () => {
  test('a case stands when the expert is good and safe and nobody passes without knowing', () => {
    expect(judgeCase('x', [result({}), result({ bot: 'random', informed: false, passes: 0 })])).toEqual([]);
  });

  test('says the figure that breaks a rule', () => {
    expect(judgeCase('x', [result({ median: 84.5 })])).toEqual(['x: expert reaches a median of 84.5; 90 is needed']);
    expect(judgeCase('x', [result({ unsafe: 2 })])).toEqual(['x: expert is unsafe in 2 of 10 runs']);
    expect(judgeCase('x', [result({ bot: 'random', informed: false, passes: 1 })])).toEqual([
      'x: random passes 1 of 10 runs without knowing anything',
    ]);
  });

  test('one fixed idea may pass the case it happens to fit, not the bank', () => {
    const fits = result({ bot: 'always-ankle', informed: false, mean: 88, passes: 10 });
    const misses = { ...fits, mean: 50, passes: 0 };
    expect(judgeCase('x', [fits])).toEqual([]);
    expect(judgeBank([[fits], ...Array.from({ length: 9 }, () => [misses])])).toEqual([]);
    expect(judgeBank(Array.from({ length: 8 }, () => [fits]))).toEqual([
      'bank: always-ankle averages 88.0; below 60 is needed',
      'bank: always-ankle passes 100 % of runs; 10 % is the most',
    ]);
  });

  test('a bank of a few cases is not judged as a whole', () => {
    expect(judgeBank([[result({ bot: 'random', informed: false, mean: 99 })]])).toEqual([]);
  });
});
