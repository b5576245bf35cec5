import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureDeviations } from '#engine/movement/deviations/figure-deviations.ts';
import type { Pose } from '#engine/movement/pose/pose.ts';
import { distance, type Vector } from '#engine/movement/space/vector.ts';
import { MODIFICATIONS, type ModificationId } from '#engine/movement/tasks/modifications.table.ts';
import { TASK_IDS } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { aBody } from './builders.ts';

const SIDES = ['left', 'right'] as const;

const jointsOf = (pose: Pose): Record<string, Vector> => {
  const joints: Record<string, Vector> = {};
  for (const [name, frame] of Object.entries(pose.spine)) joints[name] = frame.origin;
  for (const side of SIDES) {
    const { thigh, shank, foot } = pose.legs[side];
    const { upperArm, forearm, hand } = pose.arms[side];
    for (const [name, frame] of Object.entries({ thigh, shank, foot, upperArm, forearm, hand }))
      joints[`${name}-${side}`] = frame.origin;
  }
  return joints;
};

/** Any magnitudes a task allows. */
const anyDeviations = (task: (typeof TASK_IDS)[number]): fc.Arbitrary<FigureDeviations> =>
  fc
    .record(
      Object.fromEntries(
        TASKS[task].deviations.map((range) => {
          const size = fc.double({ min: range.low, max: range.high, noNaN: true });
          return [
            range.id,
            range.sides === 'legs' ? fc.record({ left: size, right: size }) : fc.record({ central: size }),
          ];
        }),
      ),
      { requiredKeys: [] },
    )
    .map((some) => some as FigureDeviations);

describe.each(TASK_IDS)('%s', (task) => {
  test('keeps every segment its length, whatever is asked of it', () => {
    const body = aBody();
    fc.assert(
      fc.property(anyDeviations(task), fc.double({ min: 0, max: 1, noNaN: true }), (deviations, t) => {
        const pose = TASKS[task].prepare({ body, deviations, modification: null })(t);
        const { spine } = pose;
        const l = body.lengths;
        const expected: [number, Vector, Vector][] = [
          [l.pelvis, spine.pelvis.origin, spine.lumbar.origin],
          [l.lumbar, spine.lumbar.origin, spine.lowerChest.origin],
          [l.lowerChest, spine.lowerChest.origin, spine.upperChest.origin],
          [l.upperChest, spine.upperChest.origin, spine.neck.origin],
          [l.neck, spine.neck.origin, spine.head.origin],
          [2 * l.halfHipWidth, pose.legs.left.thigh.origin, pose.legs.right.thigh.origin],
        ];
        for (const side of SIDES) {
          const leg = pose.legs[side];
          const arm = pose.arms[side];
          expected.push(
            [l.thigh, leg.thigh.origin, leg.shank.origin],
            [l.shank, leg.shank.origin, leg.foot.origin],
            [l.upperArm, arm.upperArm.origin, arm.forearm.origin],
            [l.forearm, arm.forearm.origin, arm.hand.origin],
          );
        }
        for (const [length, from, to] of expected) expect(Math.abs(distance(from, to) - length)).toBeLessThan(1e-9);
      }),
      { numRuns: 12 },
    );
  });

  test('moves without jumps: no joint travels faster than 4 m/s', () => {
    const play = TASKS[task].prepare({ body: aBody(), deviations: {}, modification: null });
    const steps = 160;
    let before = jointsOf(play(0));
    for (let i = 1; i <= steps; i += 1) {
      const now = jointsOf(play(i / steps));
      const seconds = TASKS[task].seconds / steps;
      for (const [name, at] of Object.entries(now)) {
        const speed = distance(at, before[name] ?? at) / seconds;
        expect(speed, `${name} at ${i}/${steps}`).toBeLessThan(4);
      }
      before = now;
    }
  });

  test('ends where it began', () => {
    const play = TASKS[task].prepare({ body: aBody(), deviations: {}, modification: null });
    const end = jointsOf(play(1));
    for (const [name, at] of Object.entries(jointsOf(play(0))))
      expect(distance(at, end[name] ?? [9, 9, 9]), name).toBeLessThan(0.02);
  });
});

/** The largest amounts a task allows on one leg and the usual on the other, and half of what the whole person can show. */
const oneSided = (task: (typeof TASK_IDS)[number], near: 'left' | 'right'): FigureDeviations =>
  Object.fromEntries(
    TASKS[task].deviations.map((range): [string, FigureDeviations[string]] => {
      const size = range.usual + (range.high - range.usual) * 0.6;
      if (range.sides === 'person') return [range.id, { central: range.id === 'two-leg-squat-shift' ? 0 : size }];
      return [range.id, near === 'left' ? { left: size, right: range.usual } : { left: range.usual, right: size }];
    }),
  );

test.each(TASK_IDS)('%s: what is done on the left is the mirror of what is done on the right', (task) => {
  const body = aBody();
  const play = (leg: 'left' | 'right') =>
    TASKS[task].prepare({ body, deviations: oneSided(task, leg), modification: null, leg });
  for (const t of [0, 0.15, 0.4, 0.62, 0.85]) {
    const left = jointsOf(play('left')(t));
    const right = jointsOf(play('right')(t));
    for (const [name, at] of Object.entries(left)) {
      const twin = name.endsWith('-left') ? name.replace('-left', '-right') : name.replace('-right', '-left');
      expect(distance([at[0], at[1], -at[2]], right[twin] ?? [9, 9, 9]), `${name} at ${t}`).toBeLessThan(1e-9);
    }
  }
});

test('a shift to the left is the mirror of a shift to the right', () => {
  const at = (central: number) =>
    TASKS['overhead-squat'].prepare({
      body: aBody(),
      deviations: { 'two-leg-squat-shift': { central } },
      modification: null,
    })(0.5).spine.pelvis.origin[2];
  expect(at(-40)).toBeCloseTo(-at(40), 9);
  expect(at(40)).toBeGreaterThan(0.03);
});

test.each(Object.keys(MODIFICATIONS) as ModificationId[])('%s can be drawn at every instant', (modification) => {
  const play = TASKS['overhead-squat'].prepare({
    body: aBody({ sex: 'male', statureMetres: 1.9 }),
    deviations: {},
    modification,
  });
  for (const t of [0, 0.2, 0.5, 0.8])
    for (const at of Object.values(jointsOf(play(t)))) expect(at.every(Number.isFinite)).toBe(true);
});
