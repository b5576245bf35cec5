import { describe, expect, test } from 'vitest';
import { drawFigure, groupsOf } from '#engine/movement/drawing/draw-figure.ts';
import { flattenPart } from '#engine/movement/drawing/draw-group.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import { between } from '#engine/movement/space/vector.ts';
import { TASK_IDS } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { makeEye, NAMED_VIEWS, project, type View } from '#engine/movement/view/view.ts';
import { aBody } from './builders.ts';

const VIEWS: readonly View[] = [...NAMED_VIEWS, { azimuth: 37, elevation: 14 }, { azimuth: -140, elevation: 30 }];

describe.each(TASK_IDS)('%s drawn from every side', (task) => {
  test.each(VIEWS.map((view) => [JSON.stringify(view), view] as const))(
    '%s: whole numbers only, nothing empty, one key a mark',
    (_, view) => {
      for (const t of [0, 0.25, 0.5]) {
        const { marks, viewBox } = drawFigure(poseAt(aBody(), task, t), view, {
          markers: true,
          plumb: true,
          grid: true,
        });
        expect(viewBox).toMatch(/^-?\d+ -?\d+ \d+ \d+$/);
        for (const { d } of marks) expect(d).toMatch(/^M[-0-9 MLqaz]+$/);
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      }
    },
  );
});

test('the middle of each thigh, shank and upper arm lies inside its own outline', () => {
  const pose = poseAt(aBody(), 'overhead-squat', 0.5);
  for (const view of VIEWS) {
    const eye = makeEye(view);
    for (const group of groupsOf(pose, eye))
      for (const part of group.parts) {
        const [name = '', side] = [
          part.id.replace(/-(left|right)$/, ''),
          part.id.endsWith('left') ? 'left' : 'right',
        ] as const;
        if (name !== 'shank' && name !== 'upper-arm') continue;
        const { legs, arms } = pose;
        const middle =
          name === 'shank'
            ? between(legs[side].shank.origin, legs[side].foot.origin, 0.5)
            : between(arms[side].upperArm.origin, arms[side].forearm.origin, 0.5);
        const [x, y] = project(middle, eye);
        expect(flattenPart(part, eye).outline.depthInside(x, y), `${part.id} ${JSON.stringify(view)}`).toBeGreaterThan(
          0.01,
        );
      }
  }
});

test('the same pose gives the same picture', () => {
  const draw = () => drawFigure(poseAt(aBody(), 'bodyweight-squat', 0.5), 'anterior');
  expect(draw()).toEqual(draw());
});

test('the ghost of a body that departs in nothing differs from the body that departs', () => {
  const deviations = { 'two-leg-squat-knee-in': { left: 15, right: 2 } };
  const pose = poseAt(aBody(), 'overhead-squat', 0.5, deviations);
  const ghost = TASKS['overhead-squat'].prepare({ body: aBody(), deviations: {}, modification: null })(0.5);
  const outline = (drawn: ReturnType<typeof drawFigure>) =>
    drawn.marks.find(({ className }) => className === 'fig-ghost')?.d;
  expect(outline(drawFigure(pose, 'anterior', { ghost }))).not.toBe(
    outline(drawFigure(pose, 'anterior', { ghost: pose })),
  );
});
