import { describe, expect, test } from 'vitest';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import { goniometerAngle } from '#engine/movement/measures/goniometer.ts';
import { measurePose } from '#engine/movement/measures/measure-pose.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import { aBody } from './builders.ts';

describe('words', () => {
  test('say where the knees, feet and heels are, not what to think of it', () => {
    const pose = poseAt(aBody(), 'overhead-squat', 0.5, {
      'two-leg-squat-knee-in': { left: 15, right: 2 },
      'two-leg-squat-feet-flatten': { left: 12, right: 4 },
    });
    const inside = Math.round(measurePose(pose).legs.left.kneeInside * 2) / 2;
    expect(describePose(pose, 'At the bottom', true).slice(0, 2)).toEqual([
      `At the bottom the middle of the left kneecap is ${inside} cm inside the tip of the big toe; the middle of the right kneecap is over the toes.`,
      'The left arch has dropped by 12 mm; both heels stay down.',
    ]);
    expect(inside).toBeGreaterThanOrEqual(2);
  });

  test('tell a lean past the shins, risen heels and arms that come forwards', () => {
    const text = describePose(
      poseAt(aBody(), 'overhead-squat', 0.5, {
        'two-leg-squat-forward-lean': { central: 20 },
        'two-leg-squat-heels-rise': { left: 15, right: 15 },
        'two-leg-squat-arms-fall': { central: 25 },
      }),
      'At the bottom',
      true,
    ).join(' ');
    expect(text).toContain('Both heels are off the floor (left 15 mm, right 15 mm)');
    expect(text).toMatch(/degrees past the line of the shins/);
    expect(text).toContain('The arms have come 25 degrees forwards of the line of the trunk');
  });

  test('tell a shift of the hips with its side', () => {
    const pose = poseAt(aBody(), 'bodyweight-squat', 0.5, { 'two-leg-squat-shift': { central: -28 } });
    expect(describePose(pose, 'At the bottom').join(' ')).toContain('The hips have moved 28 mm to the left');
  });

  test('tell a dropped pelvis on one leg', () => {
    const pose = poseAt(aBody(), 'single-leg-squat', 0.5, { 'single-leg-pelvic-drop': { left: 10, right: 3 } });
    expect(describePose(pose, 'At the bottom').join(' ')).toContain('The right side of the pelvis is 10 degrees lower');
  });
});

describe('goniometer', () => {
  test.each([
    [{ x: 0, y: 1 }, { x: 0, y: 0 }, { x: 1, y: 0 }, 90],
    [{ x: -3, y: 0 }, { x: 0, y: 0 }, { x: 5, y: 0 }, 180],
    [{ x: 2, y: 2 }, { x: 0, y: 0 }, { x: 4, y: 0 }, 45],
    [{ x: 1, y: 1 }, { x: 1, y: 1 }, { x: 4, y: 0 }, 0],
  ])('%o %o %o reads %d degrees', (first, vertex, second, angle) => {
    expect(goniometerAngle(first, vertex, second)).toBeCloseTo(angle, 9);
  });
});
