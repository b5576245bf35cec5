import { describe, expect, test } from 'vitest';
import { judgeBank, judgeCase } from '#engine/grading/bots/judge-bots.ts';
import { judgeGenerated } from '#engine/grading/bots/judge-generated.ts';
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

  test('one fixed idea may pass the cases that it truly drives, not the bank', () => {
    const fits = result({ bot: 'always-ankle', informed: false, mean: 88, passes: 10 });
    const misses = { ...fits, mean: 50, passes: 0 };
    const drivenBy = (driver: string, own: BotResult) => ({ drivers: [driver], refers: false, results: [own] });
    const ankles = Array.from({ length: 2 }, () => drivenBy('ankle-dorsiflexion-limited', fits));
    const habits = (count: number, own: BotResult) =>
      Array.from({ length: count }, () => drivenBy('movement-habit', own));
    expect(judgeCase('x', [fits])).toEqual([]);
    expect(judgeBank([...ankles, ...habits(8, misses)])).toEqual([]);
    expect(judgeBank([...ankles, ...habits(9, misses), ...habits(1, { ...misses, passes: 10 })])).toEqual([]);
    expect(judgeBank([...ankles, ...habits(7, misses), ...habits(1, { ...misses, passes: 10 })])).toEqual([
      'bank: always-ankle passes 13 % of runs where it does not fit; 10 % is the most',
    ]);
    expect(judgeBank(habits(8, fits))).toEqual([
      'bank: always-ankle averages 88.0; below 60 is needed',
      'bank: always-ankle passes 100 % of runs where it does not fit; 10 % is the most',
    ]);
  });

  test('sending everybody on passes nobody; its mean is taken over those who need not be sent on', () => {
    const refers = result({ bot: 'always-refer', informed: false, mean: 80, passes: 0 });
    const others = { ...refers, mean: 42 };
    expect(judgeCase('x', [{ ...refers, passes: 10 }])).toEqual([
      'x: always-refer passes 10 of 10 runs without knowing anything',
    ]);
    const bank = (isReferral: boolean) => [
      ...Array.from({ length: 2 }, () => ({ drivers: [], refers: isReferral, results: [refers] })),
      ...Array.from({ length: 8 }, () => ({ drivers: [], refers: false, results: [others] })),
    ];
    expect(judgeBank(bank(true))).toEqual([]);
    expect(judgeBank(bank(false))).toEqual(['bank: always-refer averages 49.6; below 45 is needed']);
  });

  test('over made-up clients a fixed idea is held to its ceilings where it does not fit', () => {
    const ankle = result({ bot: 'always-ankle', informed: false, mean: 90, passes: 10 });
    const wrong = { ...ankle, mean: 50, passes: 0 };
    const fits = { drivers: ['ankle-dorsiflexion-limited'], refers: false, results: [ankle] };
    expect(judgeGenerated([fits, { drivers: ['movement-habit'], refers: false, results: [wrong] }])).toEqual([]);
    expect(judgeGenerated([fits, { drivers: ['movement-habit'], refers: false, results: [ankle] }])).toEqual([
      'always-ankle averages 90.0 where it does not fit; below 60 is needed',
      'always-ankle passes 100 % where it does not fit; 10 % is the most',
    ]);
    expect(judgeGenerated([{ drivers: [], refers: false, results: [result({ unsafe: 1 })] }])).toEqual([
      'expert is unsafe in 1 of 10 runs',
    ]);
    expect(judgeGenerated([{ drivers: [], refers: false, results: [result({ passes: 9 })] }])).toEqual([
      'expert passes 90 %; 95 % is the least',
    ]);
  });

  test('a bank of a few cases is not judged as a whole', () => {
    const one = { drivers: [], refers: false, results: [result({ bot: 'random', informed: false, mean: 99 })] };
    expect(judgeBank([one])).toEqual([]);
  });
});
