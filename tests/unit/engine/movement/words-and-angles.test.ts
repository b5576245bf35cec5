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
      `At the bottom the middle of the left kneecap is ${inside} cm inside the tip of the big toe, and the line from hip to ankle bends inwards there by 15 degrees; the middle of the right kneecap is over the toes, and the line from hip to ankle bends inwards there by 2 degrees.`,
      'Both arches have dropped (left 12 mm, right 4 mm); both heels stay down.',
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
    expect(text).toMatch(/both heels are off the floor \(left 15 mm, right 15 mm\)/i);
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

describe('words for other ways to be carried', () => {
  test.each([
    ['bridge', 0.5, ['the hip joints are 31 cm above the floor', 'the line from the shoulders to the knees']],
    ['plank', 0, ['rests on the forearms and the toes', 'the hips lie in the line from the shoulders to the ankles']],
    [
      'pedalling',
      0.5,
      ['the left knee is bent by 32 degrees', 'The trunk leans 37 degrees forwards', 'pelvis is level'],
    ],
    ['running', 0.15, ['the middle of the left kneecap', 'the right foot is off the floor']],
    ['running', 0.42, ['both feet are off the floor']],
    ['single-leg-hinge', 0.5, ['The heel stays down', 'The left side of the pelvis is 4 degrees lower']],
  ] as const)('%s at %d', (task, t, parts) => {
    const text = describePose(poseAt(aBody(), task, t), 'Now').join(' ');
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/NaN|undefined|-\d/);
  });

  test('a foot on a step has not lifted its heel', () => {
    expect(describePose(poseAt(aBody(), 'step-down', 0.5), 'At the bottom').join(' ')).toContain('The heel stays down');
  });

  test('one degree is not "1 degrees"', () => {
    const deviations = { 'two-leg-squat-knee-in': { left: 1, right: 1 } };
    const text = describePose(poseAt(aBody(), 'overhead-squat', 0.5, deviations), 'Now').join(' ');
    expect(text).toContain('by 1 degree;');
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
