import { describe, expect, test } from 'vitest';
import { UNITS } from '#engine/movement/drawing/path-data.ts';
import { describeAngle } from '#islands/goniometer/describe-angle.ts';
import { describePlace } from '#islands/goniometer/describe-place.ts';
import { parseDegrees } from '#islands/goniometer/parse-degrees.ts';

test.each([
  ['12', 12],
  [' -4,5 ', -4.5],
  ['−3 °', -3],
  ['90', 90],
  ['91', null],
  ['', null],
  ['-', null],
  ['12 inwards', null],
  ['1e1', null],
])('reads the typed angle "%s" as %s', (text, degrees) => {
  expect(parseDegrees(text)).toBe(degrees);
});

describe('an angle in words', () => {
  test('names its direction, and none at zero', () => {
    expect(describeAngle('knee-in', 12.4)).toBe('12° inwards');
    expect(describeAngle('knee-in', -4)).toBe('4° outwards');
    expect(describeAngle('trunk-lean', 0.3)).toBe('0°');
    expect(describeAngle('pelvic-drop', 1, true)).toBe('1 degree lower on the free side');
  });
});

describe('a place on the picture in words', () => {
  const at = (right: number, up: number) => ({ x: right * UNITS, y: -up * UNITS });

  test('is given from the floor and the middle line, as somebody looking at it would say', () => {
    expect(describePlace(at(0.094, 0.481), 'anterior')).toBe(
      '48 cm above the floor, 9 cm to the right of the middle line as you look',
    );
    expect(describePlace(at(-0.2, 0.8), 'lateral-left')).toBe(
      '80 cm above the floor, 20 cm to the left of the line through the ankles as you look',
    );
    expect(describePlace(at(0.001, -0.02), 'anterior')).toBe('2 cm below the floor line, on the middle line');
  });

  test('names no landmark, so that moving a point does not give the answer away', () => {
    for (const view of ['anterior', 'lateral-right'] as const)
      expect(describePlace(at(0.1, 0.5), view)).not.toMatch(/knee|hip|pelvis|neck|toe/);
  });
});
