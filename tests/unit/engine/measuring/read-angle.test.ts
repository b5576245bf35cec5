import { describe, expect, test } from 'vitest';
import { ANGLE_KINDS } from '#engine/measuring/angle-spec.ts';
import { judgeAngle } from '#engine/measuring/judge-angle.ts';
import { readAngle } from '#engine/measuring/read-angle.ts';
import { turnToAngle } from '#engine/measuring/turn-to-angle.ts';

const at = (x: number, y: number) => ({ x, y });

describe('an angle read from points on paper, y down', () => {
  test.each([
    { kind: 'trunk-lean', side: 'right', points: [at(10, 0), at(0, 10)], angle: 45 },
    { kind: 'trunk-lean', side: 'left', points: [at(-10, 0), at(0, 10)], angle: 45 },
    { kind: 'shin-lean', side: 'right', points: [at(0, 0), at(0, 10)], angle: 0 },
    { kind: 'shin-lean', side: 'right', points: [at(-10, 0), at(0, 10)], angle: -45 },
    { kind: 'pelvic-drop', side: 'left', points: [at(10, 0), at(0, 10)], angle: 45 },
    { kind: 'pelvic-drop', side: 'right', points: [at(0, 0), at(10, 10)], angle: 45 },
    { kind: 'knee-in', side: 'right', points: [at(0, 0), at(0, 10), at(0, 20)], angle: 0 },
    { kind: 'knee-in', side: 'right', points: [at(0, 0), at(10, 10), at(0, 20)], angle: 90 },
    { kind: 'knee-in', side: 'left', points: [at(0, 0), at(10, 10), at(0, 20)], angle: -90 },
  ] as const)('$kind on the $side of $points is $angle', ({ kind, side, points, angle }) => {
    expect(readAngle({ kind, side }, points)).toBeCloseTo(angle, 9);
  });

  test.each(ANGLE_KINDS)('is no number while a point of %s is missing, and typing one moves nothing', (kind) => {
    const spec = { kind, side: 'left' } as const;
    expect(readAngle(spec, [])).toBeNaN();
    expect(readAngle(spec, [at(1, 2)])).toBeNaN();
    expect(turnToAngle(spec, [], 10)).toEqual([]);
    expect(turnToAngle(spec, [at(1, 2)], 10)).toEqual([at(1, 2)]);
  });

  test('needs the third point of a knee', () => {
    const two = [at(0, 0), at(10, 10)];
    expect(readAngle({ kind: 'knee-in', side: 'left' }, two)).toBeNaN();
    expect(turnToAngle({ kind: 'knee-in', side: 'left' }, two, 10)).toEqual(two);
  });

  test('typed, turns the arm and keeps its length', () => {
    const [turned] = turnToAngle({ kind: 'trunk-lean', side: 'right' }, [at(0, 0), at(0, 10)], 90);
    expect(turned?.x).toBeCloseTo(10, 9);
    expect(turned?.y).toBeCloseTo(10, 9);
  });
});

test.each([
  { apart: 8, verdict: 'within' },
  { apart: 9, verdict: 'near' },
  { apart: 16, verdict: 'near' },
  { apart: 17, verdict: 'far' },
])('with a detectable change of 8, $apart apart is $verdict', ({ apart, verdict }) => {
  expect(judgeAngle(20 + apart, 20, 8)).toEqual({ apart, verdict });
});
