import { describe, expect, test } from 'vitest';
import { makeBody } from '#engine/movement/body/body.ts';
import { meanBody } from '#engine/movement/body/mean-body.ts';
import { measurePose } from '#engine/movement/measures/measure-pose.ts';
import { centreOfMass } from '#engine/movement/pose/centre-of-mass.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import { place } from '#engine/movement/space/frame.ts';
import { distance } from '#engine/movement/space/vector.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { aBody } from './builders.ts';

const instants = Array.from({ length: 21 }, (_, i) => i / 20);
const bodies = [
  ['a small woman', makeBody({ ...meanBody('female', 'slight'), statureMetres: 1.45 })],
  ['a tall man with long thighs', makeBody({ ...meanBody('male', 'sturdy'), statureMetres: 2, thighFactor: 1.12 })],
] as const;

describe.each(bodies)('%s', (_, body) => {
  test('bridge: shoulders stay, feet stay, hips rise to the line from shoulders to knees', () => {
    const low = poseAt(body, 'bridge', 0);
    const high = poseAt(body, 'bridge', 0.5);
    for (const t of instants) {
      const pose = poseAt(body, 'bridge', t);
      expect(distance(pose.spine.neck.origin, low.spine.neck.origin)).toBeLessThan(0.04);
      expect(distance(pose.legs.left.foot.origin, low.legs.left.foot.origin)).toBeLessThan(1e-9);
      expect(pose.spine.pelvis.origin[1]).toBeGreaterThanOrEqual(low.spine.pelvis.origin[1] - 1e-9);
    }
    expect(high.spine.pelvis.origin[1]).toBeGreaterThan(low.spine.pelvis.origin[1] + 0.1);
    const shoulder = high.arms.left.upperArm.origin;
    const knee = high.legs.left.shank.origin;
    const hip = high.legs.left.thigh.origin;
    const share = (hip[0] - shoulder[0]) / (knee[0] - shoulder[0]);
    expect(Math.abs(hip[1] - (shoulder[1] + (knee[1] - shoulder[1]) * share))).toBeLessThan(0.03);
  });

  test('bridge and plank: the centre of mass lies between what carries the body', () => {
    for (const t of instants) {
      const bridge = poseAt(body, 'bridge', t);
      const [x] = centreOfMass(bridge);
      expect(x).toBeGreaterThan(bridge.arms.left.upperArm.origin[0]);
      expect(x).toBeLessThan(bridge.legs.left.foot.origin[0] + body.lengths.foot * 0.77);
      const plank = poseAt(body, 'plank', t);
      expect(centreOfMass(plank)[0]).toBeGreaterThan(plank.legs.left.toes.origin[0]);
      expect(centreOfMass(plank)[0]).toBeLessThan(plank.arms.left.hand.origin[0]);
    }
  });

  test('plank: forearms lie level on the floor and the balls of the feet stand on it', () => {
    for (const t of instants) {
      const { arms, legs } = poseAt(body, 'plank', t);
      for (const side of ['left', 'right'] as const) {
        expect(arms[side].forearm.origin[1]).toBeGreaterThan(0.02);
        expect(Math.abs(arms[side].forearm.origin[1] - arms[side].hand.origin[1])).toBeLessThan(0.03);
        expect(Math.abs(legs[side].toes.origin[1])).toBeLessThan(1e-9);
      }
    }
  });

  test('pedalling: hips stay on the saddle, and each foot keeps the circle of its pedal', () => {
    const first = poseAt(body, 'pedalling', 0);
    const axle = { x: 0.05 * body.settings.statureMetres, y: 0.312 };
    const radii = instants.map((t) => {
      const pose = poseAt(body, 'pedalling', t);
      expect(distance(pose.spine.pelvis.origin, first.spine.pelvis.origin)).toBe(0);
      const ball = pose.legs.right.toes.origin;
      return Math.hypot(ball[0] - axle.x, ball[1] - axle.y);
    });
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(1e-9);
  });

  test('pedalling: the knee is bent by 32 degrees at the bottom of its stroke', () => {
    expect(measurePose(poseAt(body, 'pedalling', 0.5)).legs.left.kneeFlexion).toBeCloseTo(32, 3);
  });

  test('running: one foot stands at a time, both fly, and the standing foot never sinks into the floor', () => {
    let flights = 0;
    for (let i = 0; i < 200; i += 1) {
      const pose = poseAt(body, 'running', i / 200);
      const standing = measurePose(pose).standing;
      expect(standing.length).toBeLessThanOrEqual(1);
      if (standing.length === 0) flights += 1;
      for (const side of ['left', 'right'] as const) {
        const { toes } = pose.legs[side];
        expect(toes.origin[1]).toBeGreaterThanOrEqual(0);
        if (standing.includes(side)) expect(toes.origin[1]).toBeLessThan(0.03 * body.settings.statureMetres);
        expect(place(toes, [body.lengths.foot * 0.28, 0, 0])[1]).toBeGreaterThan(-0.02);
      }
    }
    expect(flights / 200).toBeCloseTo(0.3, 1);
  });
});

test('running: the second half of a stride is the first half on the other leg', () => {
  const play = TASKS.running.prepare({ body: aBody(), deviations: {}, modification: null, leg: 'left' });
  for (const t of [0, 0.1, 0.3, 0.45]) {
    const [x, y, z] = play(t).legs.left.shank.origin;
    expect(distance([x, y, -z], play(t + 0.5).legs.right.shank.origin)).toBeLessThan(1e-9);
  }
});

test.each([-6, 2, 8, 16])('running: in the middle of the stance the knee shows %d degrees', (fppa) => {
  const deviations = { 'running-knee-in': { left: 2, right: fppa } };
  const pose = TASKS.running.prepare({ body: aBody(), deviations, modification: null, leg: 'right' })(
    TASKS.running.keyInstant,
  );
  expect(measurePose(pose).legs.right.fppa).toBeCloseTo(fppa, 3);
});

test.each([0, 4, 14, 30])('single-leg hinge: the pelvis opens by %d degrees over the standing leg', (opens) => {
  const deviations = { 'single-leg-hinge-poor-control': { left: opens, right: 4 } };
  const pose = TASKS['single-leg-hinge'].prepare({ body: aBody(), deviations, modification: null, leg: 'left' })(0.5);
  expect(measurePose(pose).pelvisDrop).toBeCloseTo(-opens, 6);
});

test.each(['single-leg-squat', 'step-down', 'single-leg-balance', 'marching'] as const)(
  '%s: pelvis and trunk show what the truth says, to the degree',
  (id) => {
    for (const [drop, lean] of [
      [3, 3],
      [9, 11],
      [14, 20],
      [-3, -5],
    ] as const) {
      const deviations = {
        'single-leg-pelvic-drop': { left: 3, right: drop },
        'single-leg-trunk-lean': { left: 3, right: lean },
        'single-leg-poor-control': { left: 0, right: 0 },
      };
      const task = TASKS[id];
      const measures = measurePose(
        task.prepare({ body: aBody(), deviations, modification: null, leg: 'right' })(task.keyInstant),
      );
      expect(Math.abs(measures.pelvisDrop + drop)).toBeLessThan(0.1);
      expect(Math.abs(measures.sideLean - lean)).toBeLessThan(1);
    }
  },
);
