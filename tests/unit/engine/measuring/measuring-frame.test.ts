import { describe, expect, test } from 'vitest';
import { type AngleSpec, viewOf } from '#engine/measuring/angle-spec.ts';
import { measuringFrame } from '#engine/measuring/measuring-frame.ts';
import { parkedPoints } from '#engine/measuring/parked-points.ts';
import { UNITS } from '#engine/movement/drawing/path-data.ts';
import { asisPoint, bigToePoint, kneecapPoint } from '#engine/movement/measures/landmarks.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import { makeEye, project } from '#engine/movement/view/view.ts';
import { LEGS } from '#schemas/vocabulary/side.ts';
import { aBody } from '../movement/builders.ts';

const pose = poseAt(aBody(), 'overhead-squat', 0.5, { 'two-leg-squat-knee-in': { left: 12, right: 12 } });
const stature = pose.body.settings.statureMetres;
const PARTS = {
  hips: LEGS.flatMap((side) => [asisPoint(pose.body, pose.spine.pelvis, side), pose.legs[side].thigh.origin]),
  knees: LEGS.map((side) => kneecapPoint(pose, side)),
  feet: LEGS.flatMap((side) => [pose.legs[side].foot.origin, bigToePoint(pose, side)]),
  neck: [pose.spine.neck.origin, pose.spine.head.origin],
};

/** Where the picture of these parts would end without any air round it, metres, by way of the same eye. */
function edges(spec: AngleSpec, parts: readonly (keyof typeof PARTS)[]) {
  const seen = parts.flatMap((part) => PARTS[part]).map((point) => project(point, makeEye(viewOf(spec))));
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
}

describe('the picture an angle is read on', () => {
  test.each([
    { kind: 'knee-in', side: 'left', parts: ['hips', 'knees', 'feet'], floor: true },
    { kind: 'shin-lean', side: 'right', parts: ['hips', 'knees', 'feet'], floor: true },
    { kind: 'trunk-lean', side: 'left', parts: ['hips', 'knees', 'feet', 'neck'], floor: true },
    { kind: 'pelvic-drop', side: 'left', parts: ['hips', 'knees'], floor: false },
  ] as const)('for $kind holds $parts, with air round them that goes by stature', ({ kind, side, parts, floor }) => {
    const frame = measuringFrame(pose, { kind, side });
    const { left, right, low, high } = edges({ kind, side }, parts);
    expect(frame.left).toBeCloseTo(left - 0.14 * stature, 9);
    expect(frame.left + frame.width).toBeCloseTo(right + 0.14 * stature, 9);
    expect(frame.low).toBeCloseTo((floor ? Math.min(0, low) : low) - 0.05 * stature, 9);
    expect(frame.low + frame.height).toBeCloseTo(high + 0.1 * stature, 9);
  });

  test.each(['knee-in', 'pelvic-drop'] as const)('is the same for either leg: %s', (kind) => {
    expect(measuringFrame(pose, { kind, side: 'left' })).toEqual(measuringFrame(pose, { kind, side: 'right' }));
  });
});

describe('points that nobody has placed yet', () => {
  const frame = { left: -1, low: -0.5, width: 2, height: 4 };
  const parked = (spec: AngleSpec) => parkedPoints(spec, frame).map(({ x, y }) => ({ x: x / UNITS, y: y / UNITS }));
  const near = (points: readonly { x: number; y: number }[]) =>
    points.map(({ x, y }) => ({ x: expect.closeTo(x, 9), y: expect.closeTo(y, 9) }));

  test('wait one below the other, a tenth in from the edge on the far side of the leg', () => {
    const heights = [-2.5, -1.5, -0.5];
    expect(parked({ kind: 'knee-in', side: 'left' })).toEqual(near(heights.map((y) => ({ x: 0.8, y }))));
    expect(parked({ kind: 'knee-in', side: 'right' })).toEqual(near(heights.map((y) => ({ x: -0.8, y }))));
  });

  test('wait side by side, a tenth below the top, where they are read against the level', () => {
    const [outer, inner] = [1 / 3, -1 / 3];
    const line = (xs: readonly number[]) => near(xs.map((x) => ({ x, y: -3.1 })));
    expect(parked({ kind: 'pelvic-drop', side: 'left' })).toEqual(line([outer, inner]));
    expect(parked({ kind: 'pelvic-drop', side: 'right' })).toEqual(line([inner, outer]));
  });
});
