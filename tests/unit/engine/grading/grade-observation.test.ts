import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCase } from '#cli/bots/load-content.ts';
import type { CaseAction } from '#engine/grading/attempt.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { gradeObservation } from '#engine/grading/grade-observation.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import { type RatingCell, ratingCells } from '#engine/grading/rating-cells.ts';
import type { CaseStudy } from '#schemas/case.ts';
import { makeKnowledge } from './make-world.ts';
import { attemptOf } from './play.ts';

const knowledge = makeKnowledge();
const { tieBand } = knowledge.grading.thresholds;
const sheetOf = (change: Partial<CaseStudy['truth']['deviations']> = {}): CaseSheet => {
  const study = loadCase('maya');
  const deviations = { ...study.truth.deviations, ...change } as CaseStudy['truth']['deviations'];
  return {
    study: { ...study, truth: { ...study.truth, deviations } },
    path: [{ test: 'overhead-squat', minutes: 4, bits: 0.5 }],
  };
};
const maya = sheetOf();
const cells = ratingCells(maya.study, 'overhead-squat', knowledge, tieBand);
const rate = (answer: (cell: RatingCell, position: number) => boolean): CaseAction => ({
  type: 'rated',
  test: 'overhead-squat',
  filmed: true,
  readings: cells.map((cell, position) => ({ finding: cell.finding, side: cell.side, value: answer(cell, position) })),
});
const blank = makeGradingContext(maya, attemptOf(maya, []), knowledge);
const look = (sheet: CaseSheet, ...actions: readonly CaseAction[]): GradingContext => {
  const { state, attempt } = makeGradingContext(sheet, attemptOf(sheet, actions), knowledge);
  return { ...blank, sheet, attempt, state };
};
const points = (sheet: CaseSheet, ...actions: readonly CaseAction[]): number =>
  gradeObservation(look(sheet, ...actions)).reduce((sum, line) => sum + line.points, 0);
const truthful = rate(({ shows }) => shows === true);
const lunge: CaseAction = {
  type: 'tested',
  test: 'weight-bearing-lunge',
  filmed: false,
  readings: [
    { finding: 'weight-bearing-lunge-distance', side: 'left', value: 6.5 },
    { finding: 'weight-bearing-lunge-distance', side: 'right', value: 8 },
  ],
};
const measure = (side: 'left' | 'right', value: number): CaseAction => ({
  type: 'measured',
  finding: 'weight-bearing-lunge-distance',
  side,
  value,
});

describe('rating a movement', () => {
  test('seeing everything as it is earns the whole dimension', () => {
    expect(points(maya, truthful)).toBe(20);
  });

  test('one thoughtless answer for everything earns nothing', () => {
    expect(
      points(
        maya,
        rate(() => false),
      ),
    ).toBe(0);
    expect(
      points(
        maya,
        rate(() => true),
      ),
    ).toBe(0);
  });

  test('not rating at all earns nothing and says so', () => {
    expect(gradeObservation(look(maya)).map(({ rule }) => rule)).toEqual(['ratings-none']);
  });

  test('one more right answer never lowers the points', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }), fc.nat(12), (answers, at) => {
        const wrong = rate(({ shows }, position) => (answers[position] ? shows === true : shows !== true));
        const better = rate(({ shows }, position) =>
          position === at || answers[position] ? shows === true : shows !== true,
        );
        expect(points(maya, better)).toBeGreaterThanOrEqual(points(maya, wrong));
      }),
      { numRuns: 30 },
    );
  });

  test('in the tie band around the middle either answer is right', () => {
    const middling = sheetOf({ 'two-leg-squat-heels-rise': { left: 7.4, right: 3 } });
    const isHeel = ({ finding, side }: RatingCell): boolean =>
      finding === 'overhead-squat-heels-rise' && side === 'left';
    const yes = rate((cell) => isHeel(cell) || cell.shows === true);
    const no = rate((cell) => !isHeel(cell) && cell.shows === true);
    expect([points(middling, yes), points(middling, no)]).toEqual([20, 20]);
    expect(points(maya, no)).toBeLessThan(20);
  });
});

describe('a movement the history speaks against', () => {
  const healing = (): CaseSheet => {
    const answers = { ...maya.study.truth.answers, 'bone-fracture-not-healed': { says: 'Not yet.', is: true } };
    return { study: { ...maya.study, truth: { ...maya.study.truth, answers } }, path: [] };
  };

  const pointsOf = (sheet: CaseSheet, ...actions: readonly CaseAction[]): number =>
    gradeObservation(makeGradingContext(sheet, attemptOf(sheet, actions), knowledge)).reduce(
      (sum, line) => sum + line.points,
      0,
    );

  test('is rightly not looked at', () => {
    expect([pointsOf(healing()), pointsOf(maya)]).toEqual([20, 0]);
  });

  test('is marked as ever where it was looked at all the same', () => {
    const no = rate(() => false);
    expect(pointsOf(healing(), no)).toBe(pointsOf(maya, no));
  });
});

describe('measuring', () => {
  test('a value handed over is not graded: the ratings carry the dimension', () => {
    expect(points(maya, truthful, lunge)).toBe(20);
  });

  test('full within one minimal detectable change (1.6 cm) of the truth, whichever way', () => {
    fc.assert(
      fc.property(fc.double({ min: -1.6, max: 1.6, noNaN: true }), (error) => {
        expect(points(maya, truthful, lunge, measure('left', 6.3 + error * 0.999), measure('right', 7.9))).toBe(20);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    [6.3 + 1.7, 18],
    [6.3 + 3.3, 16],
  ])('%d cm on a leg that has 6.3 leaves %d points', (value, left) => {
    expect(points(maya, truthful, lunge, measure('left', value), measure('right', 7.9))).toBe(left);
  });

  test('a leg left out counts as not measured', () => {
    expect(points(maya, truthful, lunge, measure('left', 6.3))).toBe(16);
  });
});
