import { describe, expect, test } from 'vitest';
import { grade } from '#engine/grading/grade.ts';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import { watchedTests } from '#engine/grading/watched-tests.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { attemptOf, closing, graded } from './play.ts';

const knowledge = makeKnowledge();

describe('the movement a case is about', () => {
  test.each([
    ['two-leg-squat-knee-in', 'overhead-squat'],
    ['single-leg-knee-in', 'single-leg-squat'],
    ['static-stance-arch-low', 'standing-posture'],
    ['hip-hinge-low-back-rounds', 'hip-hinge'],
  ])('%s is watched on %s', (deviation, screen) => {
    expect(movementScreen({ deviation }, knowledge)).toBe(screen);
  });

  test('a screen goes before any other test that reads it, wherever it stands', () => {
    const tests = knowledge.tests.toReversed();
    expect(movementScreen({ deviation: 'two-leg-squat-knee-in' }, { tests })).toBe('overhead-squat');
    const [other] = tests.filter(({ purpose, findings }) => purpose !== 'screen' && findings.length > 0);
    const screen = tests.find(({ id }) => id === 'overhead-squat');
    if (other === undefined || screen === undefined) throw new Error('the tests are gone');
    const both = [{ ...other, findings: screen.findings }, screen];
    expect(movementScreen({ deviation: 'two-leg-squat-knee-in' }, { tests: both })).toBe('overhead-squat');
  });

  test('every deviation a case may be about can be watched', () => {
    const readable = new Set(
      knowledge.tests.flatMap(({ findings }) =>
        findings.flatMap(({ reads }) => (reads.kind === 'deviation' ? [reads.deviation] : [])),
      ),
    );
    const indexes = knowledge.deviations.filter(({ index, id }) => index && readable.has(id));
    expect(indexes.length).toBeGreaterThan(1);
    for (const { id } of indexes) expect(() => movementScreen({ deviation: id }, knowledge)).not.toThrow();
  });

  test('a deviation that no test reads is refused by name', () => {
    expect(() => movementScreen({ deviation: 'nonsense' }, knowledge)).toThrow('nonsense');
  });

  test('is watched and rated besides what every case watches', () => {
    expect(watchedTests({ deviation: 'single-leg-knee-in' }, knowledge)).toEqual([
      ...knowledge.grading.ratedTests,
      'single-leg-squat',
    ]);
    expect(watchedTests({ deviation: 'two-leg-squat-knee-in' }, knowledge)).toEqual(knowledge.grading.ratedTests);
  });

  test('rating it counts as observation, in a case that is about one leg', () => {
    const maya = makeSheet('maya', knowledge);
    const study = { ...maya.study, index: { ...maya.study.index, deviation: 'single-leg-knee-in' } };
    const sheet = { study, path: [{ test: 'single-leg-squat', minutes: 3, bits: 0.5 }] };
    const rate = (value: boolean) =>
      graded(
        grade(
          sheet,
          attemptOf(sheet, [
            {
              type: 'rated',
              test: 'single-leg-squat',
              filmed: true,
              readings: [
                { finding: 'single-leg-squat-knee-in', side: 'left', value: true },
                { finding: 'single-leg-squat-knee-in', side: 'right', value: false },
                { finding: 'single-leg-squat-pelvic-drop', side: 'left', value },
                { finding: 'single-leg-squat-pelvic-drop', side: 'right', value },
                { finding: 'single-leg-squat-trunk-lean', side: 'left', value },
                { finding: 'single-leg-squat-trunk-lean', side: 'right', value },
              ],
            },
            ...closing,
          ]),
          knowledge,
        ),
      ).dimensions.find(({ id }) => id === 'observation')?.points ?? Number.NaN;
    expect(rate(false)).toBe(20);
    expect(rate(true)).toBeLessThan(10);
  });
});
