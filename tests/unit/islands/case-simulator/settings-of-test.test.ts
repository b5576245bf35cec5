import { describe, expect, test } from 'vitest';
import { measurePose } from '#engine/movement/measures/measure-pose.ts';
import { keyPose } from '#islands/case-simulator/figure/draw-plate.ts';
import {
  isOnOneLeg,
  settingsOfClient,
  settingsOfProbe,
  taskOfTest,
} from '#islands/case-simulator/figure/settings-of-test.ts';
import type { CaseStudy } from '#schemas/case.ts';
import { LEGS } from '#schemas/vocabulary/side.ts';
import { makeKnowledge, makeSheet } from '../../engine/grading/make-world.ts';

const knowledge = makeKnowledge();
const { study } = makeSheet('maya', knowledge);
const testOf = (id: string) => {
  const found = knowledge.tests.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is no test`);
  return found;
};

describe('the figure of a test', () => {
  test.each([
    ['overhead-squat', 'overhead-squat'],
    ['single-leg-squat', 'single-leg-squat'],
    ['lateral-step-down', 'step-down'],
    ['weight-bearing-lunge', null],
  ])('%s is drawn as %s', (id, task) => {
    expect(taskOfTest(testOf(id))).toBe(task);
  });

  test.each(LEGS)('a single-leg squat stands on the leg that was chosen: %s', (leg) => {
    const settings = settingsOfClient(study, 'single-leg-squat', study.truth.deviations, leg);
    expect(isOnOneLeg('single-leg-squat')).toBe(true);
    expect(measurePose(keyPose(settings)).standing).toEqual([leg]);
    const drawn = settings.deviations['single-leg-knee-in'];
    const truth = study.truth.deviations['single-leg-knee-in'];
    expect(drawn && 'left' in drawn && drawn[leg]).toBe(truth && 'left' in truth && truth[leg]);
  });

  test('a probe shows the same client twice: as usual, and with the one thing changed', () => {
    const pictures = settingsOfProbe(testOf('squat-heels-raised'), testOf('overhead-squat'), study, knowledge);
    expect(pictures?.usual.modification).toBeNull();
    expect(pictures?.changed.modification).toBe('squat-heels-raised');
    expect(pictures?.changed.deviations['two-leg-squat-knee-in']).toEqual({ left: 4, right: 3 });
    expect(pictures?.usual.deviations['two-leg-squat-knee-in']).toEqual({ left: 13, right: 9 });
  });

  test('what is no probe has no pair', () => {
    expect(
      settingsOfProbe(testOf('hip-hinge'), testOf('overhead-squat'), study satisfies CaseStudy, knowledge),
    ).toBeNull();
  });
});
