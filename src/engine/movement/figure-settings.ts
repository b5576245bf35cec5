import { LEGS, type Leg } from '#schemas/vocabulary/side.ts';
import { type BodySettings, BUILDS, SEXES } from './body/body.ts';
import { BODY_LIMITS, type BodyNumber } from './body/body-limits.table.ts';
import { type Clamped, clampToTask } from './clamp-to-task.ts';
import type { FigureDeviations } from './deviations/figure-deviations.ts';
import { knownDeviations } from './deviations/parse-deviations.ts';
import { MODIFICATIONS, type ModificationId } from './tasks/modifications.table.ts';
import { TASK_IDS, type TaskId } from './tasks/task-ids.ts';
import { TASKS } from './tasks/tasks.table.ts';

/** Everything that fixes one figure, as plain JSON: it travels from a page to an island and into a link. */
export type FigureSettings = {
  readonly task: TaskId;
  readonly body: BodySettings;
  readonly deviations: FigureDeviations;
  readonly modification: ModificationId | null;
  /** The leg that stands, is in front or leads; the one that departs most where nothing is said. */
  readonly leg?: Leg | undefined;
};

const outOfRange = (value: number, low: number, high: number): boolean => !(value >= low && value <= high);

/** What is wrong with these settings, one sentence each; empty when they can be drawn. For the build, which refuses. */
export const checkFigure = (settings: FigureSettings): readonly string[] => {
  const problems: string[] = [];
  if (!TASK_IDS.includes(settings.task))
    return [`"${settings.task}" is not a task of the figure; it knows ${TASK_IDS.join(', ')}.`];
  const task = TASKS[settings.task];
  const { body } = settings;
  if (!SEXES.includes(body.sex)) problems.push(`sex is "${body.sex}"; it can be ${SEXES.join(' or ')}.`);
  if (!BUILDS.includes(body.build)) problems.push(`build is "${body.build}"; it can be ${BUILDS.join(', ')}.`);
  for (const name of Object.keys(BODY_LIMITS) as BodyNumber[]) {
    const [low, high] = BODY_LIMITS[name];
    if (outOfRange(body[name], low, high)) problems.push(`${name} is ${body[name]}; it can be ${low} to ${high}.`);
  }
  if (settings.modification !== null && !(settings.modification in MODIFICATIONS))
    problems.push(
      `"${settings.modification}" is not a modification; it can be ${Object.keys(MODIFICATIONS).join(', ')}.`,
    );
  if (settings.leg !== undefined && !LEGS.includes(settings.leg))
    problems.push(`leg is "${settings.leg}"; it can be ${LEGS.join(' or ')}.`);
  else if (settings.leg !== undefined && !task.oneLeg)
    problems.push(`${task.name} uses both legs alike; leave leg out.`);
  for (const [id, value] of Object.entries(settings.deviations)) {
    const range = task.deviations.find((known) => known.id === id);
    if (range === undefined) {
      problems.push(`${task.name} has no deviation "${id}"; ${knownDeviations(task, 'id')}.`);
      continue;
    }
    for (const size of Object.values(value))
      if (outOfRange(size, range.low, range.high))
        problems.push(`${id} is ${size} ${range.unit}; it can be ${range.low} to ${range.high}.`);
  }
  return problems;
};

/** The nearest settings that can be drawn, and a note for each that had to give. For the page, which never refuses. */
export const clampFigure = (settings: FigureSettings): Clamped => {
  if (TASK_IDS.includes(settings.task)) return clampToTask(TASKS[settings.task], settings);
  const clamped = clampToTask(TASKS['overhead-squat'], settings);
  return { ...clamped, notes: [`task "${settings.task}" is not known; overhead-squat was drawn.`, ...clamped.notes] };
};
