import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goniometerAngle } from '#engine/movement/measures/goniometer.ts';
import { anklePoint, asisPoint, kneecapPoint } from '#engine/movement/measures/landmarks.ts';
import { measurePose } from '#engine/movement/measures/measure-pose.ts';
import type { Pose } from '#engine/movement/pose/pose.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { makeEye, project } from '#engine/movement/view/view.ts';
import { aBody } from './builders.ts';

/** The projection angle as a learner would measure it on the anterior picture: the goniometer's angle short of straight. */
const onPicture = (pose: Pose, side: 'left' | 'right'): number => {
  const eye = makeEye('anterior');
  const [asis, knee, ankle] = [
    asisPoint(pose.body, pose.spine.pelvis, side),
    kneecapPoint(pose, side),
    anklePoint(pose, side),
  ].map((point) => {
    const [x, y] = project(point, eye);
    return { x, y };
  });
  if (!asis || !knee || !ankle) throw new Error('a marker is missing');
  return 180 - goniometerAngle(asis, knee, ankle);
};

describe('projection angle on the anterior picture', () => {
  test.each(['bodyweight-squat', 'overhead-squat'] as const)(
    '%s: equals the commanded angle within 1 degree on each leg',
    (task) => {
      fc.assert(
        fc.property(
          fc.double({ min: -12, max: 28, noNaN: true }),
          fc.double({ min: -12, max: 28, noNaN: true }),
          (left, right) => {
            const pose = poseAt(aBody(), task, 0.5, { 'two-leg-squat-knee-in': { left, right } });
            expect(onPicture(pose, 'left')).toBeCloseTo(Math.abs(left), 3);
            expect(onPicture(pose, 'right')).toBeCloseTo(Math.abs(right), 3);
            expect(measurePose(pose).legs.left.fppa).toBeCloseTo(left, 3);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  test.each(['single-leg-squat', 'step-down'] as const)('%s: the standing leg shows the commanded angle', (task) => {
    for (const fppa of [-5, 5, 13.5, 24]) {
      const pose = TASKS[task].prepare({
        body: aBody(),
        deviations: { 'single-leg-knee-in': { left: 5, right: fppa } },
        modification: null,
        leg: 'right',
      })(0.5);
      expect(onPicture(pose, 'right')).toBeCloseTo(Math.abs(fppa), 2);
    }
  });

  test('standing shows the commanded angle too', () => {
    for (const fppa of [-6, 3, 9, 14]) {
      const pose = poseAt(aBody(), 'static-stance', 0, { 'static-stance-knees-in': { left: fppa, right: fppa } });
      expect(measurePose(pose).legs.left.fppa).toBeCloseTo(fppa, 2);
    }
  });

  test('an angle commanded on the left leaves the right knee where it was', () => {
    const plain = poseAt(aBody(), 'overhead-squat', 0.5);
    const inwards = poseAt(aBody(), 'overhead-squat', 0.5, { 'two-leg-squat-knee-in': { left: 18, right: 2 } });
    expect(measurePose(inwards).legs.right.kneeInside).toBeCloseTo(measurePose(plain).legs.right.kneeInside, 1);
    expect(measurePose(inwards).legs.left.kneeInside).toBeGreaterThan(measurePose(plain).legs.left.kneeInside + 3);
  });
});
