import { describe, expect, test } from 'vitest';
import { STEPS } from '#engine/grading/attempt.ts';
import { nextStep, stepsLeft } from '#islands/case-simulator/attempt/next-step.ts';

const going = { stopped: false, finished: false };
const stopped = { stopped: true, finished: false };

describe('the way on', () => {
  test('leads through every step in order while nothing stops it', () => {
    expect(STEPS.map((step) => nextStep(step, going))).toEqual([...STEPS.slice(1), undefined]);
    for (const step of STEPS) expect(stepsLeft(step, going)).toEqual([step]);
  });

  test.each([
    ['intake', 'safety-questions'],
    ['safety-questions', 'disposition'],
    ['posture', 'disposition'],
    ['tests', 'disposition'],
    ['second-hypotheses', 'disposition'],
    ['disposition', 'plan'],
    ['plan', 'words'],
    ['words', undefined],
  ] as const)('leads from %s to %s once testing has stopped', (step, next) => {
    expect(nextStep(step, stopped)).toBe(next);
  });

  test('leaves what it passes by, so that the decision is where the case is taken up again', () => {
    expect(stepsLeft('safety-questions', stopped)).toEqual([
      'safety-questions',
      'posture',
      'movement',
      'first-hypotheses',
      'tests',
      'second-hypotheses',
    ]);
    expect(stepsLeft('intake', stopped)).toEqual(['intake']);
    expect(stepsLeft('words', stopped)).toEqual(['words']);
  });

  test('passes nothing by when a finished case is looked through', () => {
    expect(nextStep('safety-questions', { stopped: true, finished: true })).toBe('posture');
  });
});
