import { expect, test } from 'vitest';
import { type DrawOptions, drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import type { Drawing } from '#engine/movement/drawing/drawing.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import type { View } from '#engine/movement/view/view.ts';
import { aBody } from './builders.ts';

/**
 * A drawing as a picture that any browser shows: lines only, no colours. Where a drawing is meant to change, look at the
 * new pictures after `npx vitest run tests/unit/engine/movement -u`, and commit them.
 */
const toSvg = (name: string, { viewBox, marks }: Drawing): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" fill="none" stroke="black" stroke-width="4">`,
    `<title>${name}</title>`,
    ...marks.map(({ key, className, d }) => `<path class="${className}" id="${key}" d="${d}"/>`),
    '</svg>',
    '',
  ].join('\n');

const ALL: DrawOptions = { markers: true, plumb: true, grid: true };

test.each<[string, TaskId, View, DrawOptions]>([
  ['overhead-squat-front', 'overhead-squat', 'anterior', ALL],
  ['step-down-back', 'step-down', 'posterior', ALL],
  ['static-stance-quarter', 'static-stance', { azimuth: 37, elevation: 14 }, ALL],
  ['lunge-side', 'lunge', 'lateral-right', ALL],
  ['running-side', 'running', 'lateral-left', { hatched: false }],
  ['pedalling-side', 'pedalling', 'lateral-right', {}],
  ['bridge-side', 'bridge', 'lateral-left', {}],
  ['plank-side', 'plank', 'lateral-left', { hatched: false }],
])('the plate %s is drawn as it always was', async (name, task, view, options) => {
  const pose = poseAt(aBody(), task, TASKS[task].keyInstant);
  const ghost = poseAt(aBody(), task, 0);
  const drawing = drawFigure(pose, view, name === 'overhead-squat-front' ? { ...options, ghost } : options);
  await expect(toSvg(name, drawing)).toMatchFileSnapshot(`golden/${name}.svg`);
});
