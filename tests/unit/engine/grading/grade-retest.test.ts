import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadClientAttempts, playClientAttempt } from '#cli/bots/client-attempts.ts';
import { loadCases } from '#cli/bots/load-content.ts';
import { gradeRetest } from '#engine/grading/grade-retest.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import { followingNumbers } from '#engine/planning/following-numbers.ts';
import type { Retest } from '#engine/planning/plan.ts';
import { prescribe } from '#engine/planning/prescribe.ts';
import { probableDrivers } from '#engine/planning/probable-drivers.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();
const contextOf = (id: string): GradingContext => {
  const { expert, seed } = loadClientAttempts(id);
  const sheet = makeSheet(id, knowledge);
  return makeGradingContext(sheet, playClientAttempt(expert, seed, sheet, knowledge), knowledge);
};
const marked = (context: GradingContext, retest: Retest | null) =>
  gradeRetest(context, { items: [], accommodations: [], retest, handover: null });
const linesOf = (context: GradingContext, retest: Retest) =>
  marked(context, retest).map(({ rule, points }) => [rule, points]);
const without = (context: GradingContext, ...findings: readonly string[]): GradingContext => ({
  ...context,
  state: {
    ...context.state,
    screen: {
      ...context.state.screen,
      readings: context.state.screen.readings.filter(({ finding }) => !findings.includes(finding)),
    },
  },
});

const look = (side: Retest['side']): Retest => ({ finding: 'overhead-squat-knee-in', side, change: -1, weeks: 8 });

describe('a re-test where no number can leave its error in eight weeks', () => {
  const bruno = contextOf('bruno');
  const drop = (change: number, side: Retest['side'] = 'right'): Retest => ({
    finding: 'navicular-drop-distance',
    side,
    change,
    weeks: 8,
  });

  test.each<[string, Retest, readonly (readonly [string, number])[]]>([
    ['to look again is all of it', look('right'), [['retest-look', 4]]],
    ['to look at the other leg is none', look('left'), [['retest-off-target', 0]]],
    [
      'a change beyond the error still counts, and the note says that it is slow',
      drop(-6.1),
      [
        ['retest', 4],
        ['retest-slow', 0],
      ],
    ],
    [
      'what training brings is within the error',
      drop(-2),
      [
        ['retest-within-error', 2],
        ['retest-slow', 0],
      ],
    ],
    [
      'the error itself is not beyond it',
      drop(-5.5),
      [
        ['retest-within-error', 2],
        ['retest-slow', 0],
      ],
    ],
    [
      'a rise is no success',
      drop(6.1),
      [
        ['retest-within-error', 2],
        ['retest-slow', 0],
      ],
    ],
    [
      'a side that was not read',
      drop(-6.1, 'central'),
      [
        ['retest-no-baseline', 3],
        ['retest-slow', 0],
      ],
    ],
    [
      'a number that follows nothing probable',
      { ...drop(9), finding: 'hip-rotation-smaller' },
      [['retest-off-target', 0]],
    ],
    [
      'a movement the case is not about',
      { ...look('right'), finding: 'overhead-squat-feet-flatten' },
      [['retest-off-target', 0]],
    ],
  ])('%s', (_, retest, lines) => {
    expect(linesOf(bruno, retest)).toEqual(lines);
  });

  test('how far beyond or within the error makes no difference', () => {
    const ofChange = (change: number) => linesOf(bruno, drop(change))[0];
    const tenths = (from: number, to: number) => fc.integer({ min: from, max: to }).map((tenth) => tenth / 10);
    const earns = (change: number, line: readonly [string, number]): void => {
      expect(ofChange(change)).toEqual(line);
    };
    fc.assert(fc.property(tenths(-400, -56), (change) => earns(change, ['retest', 4])));
    fc.assert(fc.property(tenths(-55, 400), (change) => earns(change, ['retest-within-error', 2])));
  });

  test('the note gives what is to be expected, in what time, beside the error', () => {
    expect(marked(bruno, drop(-6.1))[1]).toMatchObject({
      outOf: 0,
      params: { finding: 'navicular-drop-distance', expected: 1.7, weeks: 8, detectable: 5.5 },
    });
  });

  test('nobody knows that none can, who read none', () => {
    const unread = without(bruno, 'navicular-drop-distance', 'foot-posture-score');
    expect(linesOf(unread, look('right'))).toEqual([['retest-look-unmeasured', 1]]);
    expect(linesOf(unread, drop(-6.1))).toEqual([['retest-no-baseline', 3]]);
  });

  test('who never looked at that leg cannot look again', () => {
    const never = without(bruno, 'overhead-squat-knee-in');
    const { screen } = never.state;
    const readings = [...screen.readings, { finding: 'overhead-squat-knee-in', side: 'left' as const, value: true }];
    const elsewhere = { ...never, state: { ...never.state, screen: { ...screen, readings } } };
    expect(linesOf(never, look('right'))).toEqual([['retest-no-baseline', 1]]);
    expect(linesOf(elsewhere, look('right'))).toEqual([['retest-no-baseline', 1]]);
  });

  test('one number that was read is enough to know', () => {
    expect(linesOf(without(bruno, 'navicular-drop-distance'), look('right'))).toEqual([['retest-look', 4]]);
    expect(linesOf(without(bruno, 'foot-posture-score'), look('right'))).toEqual([['retest-look', 4]]);
  });

  test('the line of a look gives the movement and the weeks, and cites what the marking rests on', () => {
    expect(marked(bruno, look('right'))).toMatchObject([{ outOf: 4, sources: knowledge.grading.sources }]);
    expect(marked(bruno, look('right'))[0]?.params).toEqual({ finding: 'overhead-squat-knee-in', weeks: 8 });
    expect(marked(bruno, look('left'))[0]?.params).toEqual({ finding: 'overhead-squat-knee-in' });
  });

  test('no re-test earns nothing', () => {
    expect(marked(bruno, null)).toMatchObject([{ rule: 'retest-none', points: 0, outOf: 4 }]);
  });
});

describe('a re-test where a number can', () => {
  test('looking again instead earns a quarter, and the line names the number', () => {
    const { index } = contextOf('maya').state.screen;
    expect(marked(contextOf('maya'), look(index.side))).toMatchObject([
      { rule: 'retest-look-though', points: 1, params: { measure: 'weight-bearing-lunge-distance' } },
    ]);
  });
});

describe.each(loadCases().map(({ id }) => id))('%s', (id) => {
  const context = contextOf(id);
  const { screen } = context.state;
  const drivers = probableDrivers(context.assessment, knowledge.grading.thresholds);
  const { expert } = loadClientAttempts(id);

  test('what the engine would take again earns all of it, wherever something drives', () => {
    const plan = prescribe(context.assessment, context.sheet.study, screen, knowledge);
    const points = gradeRetest(context, plan).reduce((sum, line) => sum + line.points, 0);
    expect(points).toBe(drivers.length > 0 ? 4 : 0);
  });

  test('the expert waits for nothing that cannot be expected by then', () => {
    const { retest } = expert;
    const measure = followingNumbers(drivers, screen, knowledge).find(({ finding }) => finding === retest?.finding);
    if (retest === null || measure === undefined) return expect(retest === null || retest.change === -1).toBe(true);
    expect(Math.abs(measure.expected(retest.weeks) ?? 0)).toBeGreaterThanOrEqual(Math.abs(retest.change));
  });
});
