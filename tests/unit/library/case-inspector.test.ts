import { describe, expect, test } from 'vitest';
import { loadCase, loadKnowledge } from '#cli/bots/load-content.ts';
import { bankCeiling, botLimit, nearestLimit } from '#library/bot-limits.ts';
import {
  presentContributors,
  trueAnswers,
  trueDeviations,
  trueMeasures,
  trueModifications,
} from '#library/case-truth.ts';
import { failWords, placedWords, sideWords } from '#library/inspector-words.ts';

const knowledge = loadKnowledge();
const maya = loadCase('maya');
const score = (bot: string, median: number, informed = false) => ({
  bot,
  informed,
  median,
  runs: 1,
  least: median,
  passes: 0,
  unsafe: 0,
});
const driven = { drivers: ['ankle-dorsiflexion-limited'], refers: false };

describe('the truth of a case, laid out', () => {
  test('what drives the movement stands before what is only there', () => {
    const drives = presentContributors(maya, knowledge).map(({ drivesIndex }) => drivesIndex);
    expect(drives[0]).toBe(true);
    expect(drives).toEqual(drives.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('shows every deviation, measure and answer the case states', () => {
    const { truth } = maya;
    expect(
      trueDeviations(maya, knowledge)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(Object.keys(truth.deviations).toSorted());
    expect(
      trueMeasures(maya, knowledge)
        .map(({ finding }) => finding)
        .toSorted(),
    ).toEqual(Object.keys(truth.measures).toSorted());
    expect(
      trueAnswers(maya, knowledge)
        .map(({ finding }) => finding)
        .toSorted(),
    ).toEqual(Object.keys(truth.answers).toSorted());
  });

  test('the movement of the case comes first, and the modification that changes most', () => {
    expect(trueDeviations(maya, knowledge)[0]?.isIndex).toBe(true);
    const values = trueModifications(maya, knowledge).map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });
});

describe('bots against their limits', () => {
  test('one that reasons has a floor, one that does not a ceiling, and an idea that fits is free', () => {
    expect(botLimit(score('expert', 95, true), driven, 70)).toMatchObject({ rule: 'at-least', limit: 90, room: 5 });
    expect(botLimit(score('random', 12), driven, 70)).toMatchObject({ rule: 'below', limit: 70, room: 58 });
    expect(botLimit(score('always-ankle', 92), driven, 70).rule).toBe('free');
    expect(botLimit(score('always-glutes', 60), driven, 70).rule).toBe('below');
    expect(botLimit(score('always-refer', 88), { drivers: [], refers: true }, 70).rule).toBe('free');
  });

  test('a floor that is missed comes before the nearest ceiling; a floor that is kept is not named', () => {
    const limitsOf = (expert: number) =>
      [score('expert', expert, true), score('random', 12), score('always-glutes', 65), score('always-ankle', 92)].map(
        (bot) => botLimit(bot, driven, 70),
      );
    expect(nearestLimit(limitsOf(95))?.bot).toBe('always-glutes');
    expect(nearestLimit(limitsOf(88))?.bot).toBe('expert');
    expect(nearestLimit([])).toBeUndefined();
  });

  test('over the bank the thoughtless may average less than a fixed idea', () => {
    expect([score('expert', 95, true), score('random', 1), score('always-habit', 1)].map(bankCeiling)).toEqual([
      null,
      45,
      60,
    ]);
  });
});

describe('words of the inspector', () => {
  test('both legs are one word, and the person needs none', () => {
    expect([sideWords(['left', 'right']), sideWords(['right']), sideWords(['central'])]).toEqual([
      'both legs',
      'right',
      '',
    ]);
  });

  test('a placed contributor is named with its side; an id that has gone stands as it is', () => {
    const names = new Map([['weak-hip', 'Weak hip']]);
    expect(placedWords('weak-hip right', names)).toBe('Weak hip, right');
    expect(placedWords('weak-hip central', names)).toBe('Weak hip');
    expect(placedWords('gone-since left', names)).toBe('gone-since, left');
    expect(placedWords('unclear', names)).toBe('Unclear');
  });

  test('a critical fail is told without the fact it would be filled with', () => {
    const messages = { 'grading.critical.contraindicated': 'It was done all the same: {what}.' };
    expect(failWords('contraindicated', messages)).toBe('It was done all the same.');
  });
});
