import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANGLE_KINDS, type AngleSpec } from '#engine/measuring/angle-spec.ts';
import { judgeAngle } from '#engine/measuring/judge-angle.ts';
import { measuringFrame } from '#engine/measuring/measuring-frame.ts';
import { parkedPoints } from '#engine/measuring/parked-points.ts';
import { readAngle } from '#engine/measuring/read-angle.ts';
import { truePoints } from '#engine/measuring/true-points.ts';
import { turnToAngle } from '#engine/measuring/turn-to-angle.ts';
import { UNITS } from '#engine/movement/drawing/path-data.ts';
import { measurePose } from '#engine/movement/measures/measure-pose.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { LEGS } from '#schemas/vocabulary/side.ts';
import { aBody } from '../movement/builders.ts';

const specs: AngleSpec[] = ANGLE_KINDS.flatMap((kind) => LEGS.map((side) => ({ kind, side })));
const pointArb = fc.record({
  x: fc.double({ min: -1000, max: 1000, noNaN: true }),
  y: fc.double({ min: -1000, max: 1000, noNaN: true }),
});

describe('points laid on the true landmarks', () => {
  test.each([0, 8, 15, 25])('read the commanded knee-in of %i degrees in a two-leg squat, on either leg', (angle) => {
    for (const side of LEGS) {
      const pose = poseAt(aBody(), 'overhead-squat', 0.5, { 'two-leg-squat-knee-in': { left: angle, right: angle } });
      expect(readAngle({ kind: 'knee-in', side }, truePoints(pose, { kind: 'knee-in', side }))).toBeCloseTo(angle, 0);
    }
  });

  test.each(LEGS)('read what the body measures, standing on the %s leg', (side) => {
    const leaning = { left: 9, right: 9 };
    const pose = TASKS['single-leg-squat'].prepare({
      body: aBody(),
      deviations: { 'single-leg-pelvic-drop': leaning, 'single-leg-knee-in': leaning },
      modification: null,
      leg: side,
    })(0.5);
    const measures = measurePose(pose);
    const read = (kind: AngleSpec['kind']) => readAngle({ kind, side }, truePoints(pose, { kind, side }));
    expect(read('knee-in')).toBeCloseTo(measures.legs[side].fppa, 6);
    expect(read('trunk-lean')).toBeCloseTo(measures.trunkLean, 6);
    expect(read('shin-lean')).toBeCloseTo(measures.legs[side].shinLean, 6);
    expect(read('pelvic-drop')).toBeCloseTo(9, 0);
    expect(Math.abs(measures.pelvisDrop)).toBeCloseTo(read('pelvic-drop'), 1);
  });

  test('lie inside the picture they are measured on', () => {
    const pose = poseAt(aBody(), 'overhead-squat', 0.5, { 'two-leg-squat-knee-in': { left: 20, right: 0 } });
    for (const spec of specs) {
      const frame = measuringFrame(pose, spec);
      for (const { x, y } of [...truePoints(pose, spec), ...parkedPoints(spec, frame)]) {
        expect(x / UNITS).toBeGreaterThan(frame.left);
        expect(x / UNITS).toBeLessThan(frame.left + frame.width);
        expect(-y / UNITS).toBeGreaterThan(frame.low);
        expect(-y / UNITS).toBeLessThan(frame.low + frame.height);
      }
    }
  });
});

describe('a goniometer', () => {
  test('reads 0 while its points are parked', () => {
    for (const spec of specs)
      expect(readAngle(spec, parkedPoints(spec, { left: -0.5, low: -0.1, width: 1, height: 1.4 }))).toBeCloseTo(0, 9);
  });

  test('reads the same wherever the picture is moved and however it is enlarged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...specs),
        fc.array(pointArb, { minLength: 3, maxLength: 3 }),
        pointArb,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (spec, points, by, factor) => {
          const apart = points.every((a, i) => points.every((b, j) => i === j || Math.hypot(a.x - b.x, a.y - b.y) > 1));
          fc.pre(apart);
          const moved = points.map(({ x, y }) => ({ x: x * factor + by.x, y: y * factor + by.y }));
          const turn = ((readAngle(spec, points) - readAngle(spec, moved)) * Math.PI) / 180;
          expect(Math.sin(turn / 2)).toBeCloseTo(0, 6);
        },
      ),
    );
  });

  test('seen in a mirror, reads the same on the other leg', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ANGLE_KINDS),
        fc.array(pointArb, { minLength: 3, maxLength: 3 }),
        (kind, points) => {
          fc.pre(points.every((a, i) => points.every((b, j) => i === j || Math.hypot(a.x - b.x, a.y - b.y) > 1)));
          const mirrored = points.map(({ x, y }) => ({ x: -x, y }));
          const turn = readAngle({ kind, side: 'left' }, points) - readAngle({ kind, side: 'right' }, mirrored);
          expect(Math.sin((turn * Math.PI) / 360)).toBeCloseTo(0, 9);
        },
      ),
    );
  });

  test('turns its moving arm to a typed angle and leaves the other points', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...specs),
        fc.array(pointArb, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: -90, max: 90 }),
        (spec, points, wanted) => {
          fc.pre(points.every((a, i) => points.every((b, j) => i === j || Math.hypot(a.x - b.x, a.y - b.y) > 1)));
          const turned = turnToAngle(spec, points, wanted);
          expect(readAngle(spec, turned)).toBeCloseTo(wanted, 5);
          expect(turned.filter((point, index) => point !== points[index])).toHaveLength(1);
        },
      ),
    );
  });
});

test.each([
  [12, 12, 8.3, 0, 'within'],
  [20, 12, 8.3, 8, 'within'],
  [21, 12, 8.3, 9, 'near'],
  [-5, 12, 8.3, 17, 'far'],
  [14, 12, null, 2, 'no-yardstick'],
] as const)(
  'a reading of %d against %d with a detectable change of %s is %d apart: %s',
  (read, truth, mdc, apart, verdict) => {
    expect(judgeAngle(read, truth, mdc)).toEqual({ apart, verdict });
  },
);
