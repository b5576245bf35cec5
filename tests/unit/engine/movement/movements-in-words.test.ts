import { expect, test } from 'vitest';
import type { FigureDeviations } from '#engine/movement/deviations/figure-deviations.ts';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import { measurePose } from '#engine/movement/measures/measure-pose.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import type { DeviationRange } from '#engine/movement/tasks/task.ts';
import { TASK_IDS, type TaskId } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { aBody } from './builders.ts';

/** Two thirds of the way from the usual to the most a task can show; the right leg keeps to the usual. */
const departing = ({ usual, high, sides }: DeviationRange): FigureDeviations[string] => {
  const size = usual + (2 * (high - usual)) / 3;
  return sides === 'legs' ? { left: size, right: usual } : { central: size };
};

const round = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toFixed(1)) + 0;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(round);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, round(each)]));
};
const inLine = (value: unknown): string =>
  JSON.stringify(round(value)).replace(/["{}]/g, '').replace(/,/g, ', ').replace(/:/g, ' ');

/** A movement as words and as what tape and goniometer would read, at its start, on the way and at its key instant. -u writes golden/ anew. */
const tell = (task: TaskId, what: string, deviations: FigureDeviations): string => {
  const { keyInstant } = TASKS[task];
  const instants = [0, keyInstant / 2, keyInstant].map((t) => {
    const pose = poseAt(aBody(), task, t, deviations);
    const { legs, ...whole } = measurePose(pose);
    return [
      `at ${t}: ${describePose(pose, 'Here', task === 'overhead-squat').join(' ')}`,
      `  left: ${inLine(legs.left)}`,
      `  right: ${inLine(legs.right)}`,
      `  whole: ${inLine(whole)}`,
    ].join('\n');
  });
  return [`## ${what}`, ...instants].join('\n');
};

test.each(TASK_IDS)(
  '%s looks as it always did, as usual and with each of its departures, in words and in degrees',
  async (task) => {
    const { name, deviations } = TASKS[task];
    const told = [
      `# ${name}`,
      tell(task, 'as usual', {}),
      ...deviations.map((range) => tell(task, range.alias, { [range.id]: departing(range) })),
    ].join('\n\n');
    await expect(`${told}\n`).toMatchFileSnapshot(`golden/${task}.txt`);
  },
);
