import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measurePose } from '#engine/movement/measures/measure-pose.ts';
import { centreOfMass } from '#engine/movement/pose/centre-of-mass.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import { TASK_IDS } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { aBody } from './builders.ts';

const SQUATS = ['bodyweight-squat', 'overhead-squat'] as const;
/** Tasks that are held up by their feet alone and solved for balance. Marching is drawn in step; a runner falls and is caught. */
const BALANCED = TASK_IDS.filter((task) => !['marching', 'running', 'pedalling', 'bridge', 'plank'].includes(task));
const instants = Array.from({ length: 21 }, (_, i) => i / 20);

describe('balance', () => {
  test.each(BALANCED)('%s: the centre of mass stays over the standing feet at every instant', (task) => {
    const body = aBody();
    const play = TASKS[task].prepare({ body, deviations: {}, modification: null });
    for (const t of instants) {
      const pose = play(t);
      const [x, , z] = centreOfMass(pose);
      const feet = [pose.legs.left, pose.legs.right].filter((leg) => leg.planted).map((leg) => leg.foot.origin);
      const reach = body.lengths.foot;
      expect(x).toBeGreaterThan(Math.min(...feet.map((foot) => foot[0])) - reach * 0.23);
      expect(x).toBeLessThan(Math.max(...feet.map((foot) => foot[0])) + reach * 0.77);
      expect(z).toBeGreaterThan(Math.min(...feet.map((foot) => foot[2])) - 0.05);
      expect(z).toBeLessThan(Math.max(...feet.map((foot) => foot[2])) + 0.05);
    }
  });

  test('a squat keeps the centre of mass over the middle of the foot whatever the ankle, the thigh and the lean', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SQUATS),
        fc.integer({ min: 14, max: 50 }),
        fc.double({ min: 0.9, max: 1.12, noNaN: true }),
        fc.integer({ min: -5, max: 35 }),
        (task, dorsiflexionDegrees, thighFactor, lean) => {
          const body = aBody({ dorsiflexionDegrees, thighFactor });
          const pose = poseAt(body, task, 0.5, { 'two-leg-squat-forward-lean': { central: lean } });
          expect(Math.abs(centreOfMass(pose)[0] - body.lengths.foot * 0.27)).toBeLessThan(0.012);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe.each(SQUATS)('%s: the trunk leans as the mechanics ask', (task) => {
  const lean = (...rest: Parameters<typeof poseAt> extends [unknown, unknown, ...infer R] ? R : never) =>
    measurePose(poseAt(aBody(), task, ...rest)).trunkLean;

  test('less ankle range never makes the trunk more upright at the same depth', () => {
    const leans = [50, 44, 38, 34, 30, 26, 22, 18, 14].map(
      (dorsiflexionDegrees) => measurePose(poseAt(aBody({ dorsiflexionDegrees }), task, 0.5)).trunkLean,
    );
    leans.slice(1).forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual((leans[i] ?? 0) - 1e-6);
    });
  });

  test('an ankle too stiff for balance lifts the heels', () => {
    const stiff = measurePose(poseAt(aBody({ dorsiflexionDegrees: 15 }), task, 0.5));
    const free = measurePose(poseAt(aBody(), task, 0.5));
    expect(stiff.legs.left.heelRise).toBeGreaterThan(5);
    expect(free.legs.left.heelRise).toBeLessThan(0.001);
  });

  test('a thigh ten per cent longer leans more', () => {
    const long = measurePose(poseAt(aBody({ thighFactor: 1.1 }), task, 0.5)).trunkLean;
    expect(long).toBeGreaterThan(lean(0.5) + 3);
  });

  test('heels on a board lean less, and most of all for a stiff ankle', () => {
    expect(lean(0.5, {}, 'squat-heels-raised')).toBeLessThan(lean(0.5) - 2);
    const stiff = aBody({ dorsiflexionDegrees: 28 });
    const eased =
      measurePose(poseAt(stiff, task, 0.5)).trunkLean -
      measurePose(poseAt(stiff, task, 0.5, {}, 'squat-heels-raised')).trunkLean;
    expect(eased).toBeGreaterThan(lean(0.5) - lean(0.5, {}, 'squat-heels-raised'));
  });

  test('a counterweight leans less', () => {
    expect(lean(0.5, {}, 'squat-counterweight')).toBeLessThan(lean(0.5) - 2);
  });

  test('the lean past the shin is the one in the truth', () => {
    for (const central of [3, 6, 12, 19, 26]) {
      const pose = poseAt(aBody(), task, 0.5, { 'two-leg-squat-forward-lean': { central } });
      expect(Math.abs(measurePose(pose).leanPastShin - central)).toBeLessThan(2);
    }
  });
});
