/**
 * Speed and weight of the moving figure. A frame is one pose solved and drawn; milliseconds of processor time, the
 * median of all frames, so that a busy machine counts less against it. Run: node tests/bench/movement-figure.ts [frames]
 */
import { gzipSync } from 'node:zlib';
import { makeBody } from '#engine/movement/body/body.ts';
import { meanBody } from '#engine/movement/body/mean-body.ts';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import { TASK_IDS } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { NAMED_VIEWS } from '#engine/movement/view/view.ts';

const FRAMES = Number(process.argv[2] ?? 300);
const body = makeBody(meanBody('female', 'average'));

/** Milliseconds of processor time of one call: the median of all, after a warm-up of as many calls. */
const cost = (work: (i: number) => void): string => {
  for (let i = 0; i < FRAMES; i += 1) work(i);
  const costs: number[] = [];
  for (let i = 0; i < FRAMES; i += 1) {
    const start = process.cpuUsage();
    work(i);
    const { user, system } = process.cpuUsage(start);
    costs.push((user + system) / 1000);
  }
  return (costs.toSorted((a, b) => a - b)[FRAMES >> 1] ?? Number.NaN).toFixed(2);
};

for (const task of TASK_IDS) {
  const play = TASKS[task].prepare({ body, deviations: {}, modification: null });
  console.log(`${task}: pose ${cost((i) => play(i / FRAMES))} ms`);
}
const play = TASKS['overhead-squat'].prepare({ body, deviations: {}, modification: null });
for (const view of NAMED_VIEWS) {
  const film = cost((i) => drawFigure(play(i / FRAMES), view, { hatched: false }));
  const plate = cost((i) => drawFigure(play(i / FRAMES), view));
  const bytes = drawFigure(play(0.5), view)
    .marks.map(({ d }) => d)
    .join('');
  console.log(
    `${view}: film frame ${film} ms, finished plate ${plate} ms, ${bytes.length} B, ${gzipSync(bytes).length} B gzip`,
  );
}
