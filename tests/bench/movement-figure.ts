/**
 * Speed and weight of the moving figure. A frame is one pose solved and drawn; milliseconds of processor time, so that a
 * busy machine does not count against it. Run: node tests/bench/movement-figure.ts [frames]
 */
import { gzipSync } from 'node:zlib';
import { makeBody } from '#engine/movement/body/body.ts';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import { meanBody } from '#engine/movement/figure-settings.ts';
import { TASK_IDS } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { NAMED_VIEWS } from '#engine/movement/view/view.ts';

const FRAMES = Number(process.argv[2] ?? 300);
const body = makeBody(meanBody('female', 'average'));

/** Milliseconds of processor time a call, after a warm-up of as many calls. */
const cost = (work: (i: number) => void): string => {
  for (let i = 0; i < FRAMES; i += 1) work(i);
  const start = process.cpuUsage();
  for (let i = 0; i < FRAMES; i += 1) work(i);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / 1000 / FRAMES).toFixed(2);
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
