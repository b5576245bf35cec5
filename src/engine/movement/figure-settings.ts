import {
  type BodySettings,
  BUILDS,
  type Build,
  MEAN_STATURE,
  SEXES,
  type Sex,
  USUAL_DORSIFLEXION,
} from './body/body.ts';
import type { FigureDeviations } from './deviations/figure-deviations.ts';
import { MODIFICATIONS, type ModificationId } from './tasks/modifications.table.ts';
import { TASK_IDS, type TaskId } from './tasks/task-ids.ts';
import { TASKS } from './tasks/tasks.table.ts';

/** Everything that fixes one figure, as plain JSON: it travels from a page to an island and into a link. */
export type FigureSettings = {
  readonly task: TaskId;
  readonly body: BodySettings;
  readonly deviations: FigureDeviations;
  readonly modification: ModificationId | null;
};

/** A body of mean stature and proportions. */
export const meanBody = (sex: Sex, build: Build): BodySettings => ({
  sex,
  build,
  statureMetres: MEAN_STATURE[sex],
  thighFactor: 1,
  trunkFactor: 1,
  dorsiflexionDegrees: USUAL_DORSIFLEXION,
});

/** Limits of a body that the model can pose; outside them its joints no longer reach. */
export const BODY_LIMITS = {
  statureMetres: [1.2, 2.2],
  thighFactor: [0.88, 1.15],
  trunkFactor: [0.88, 1.15],
  dorsiflexionDegrees: [12, 55],
} as const;
type BodyNumber = keyof typeof BODY_LIMITS;

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
  for (const [id, value] of Object.entries(settings.deviations)) {
    const range = task.deviations.find((known) => known.id === id);
    if (range === undefined) {
      problems.push(
        `${task.name} has no deviation "${id}"; it has ${task.deviations.map((known) => known.id).join(', ')}.`,
      );
      continue;
    }
    for (const size of Object.values(value))
      if (outOfRange(size, range.low, range.high))
        problems.push(`${id} is ${size} ${range.unit}; it can be ${range.low} to ${range.high}.`);
  }
  return problems;
};

/** The nearest settings that can be drawn, and a note for each that had to give. For the page, which never refuses. */
export const clampFigure = (
  settings: FigureSettings,
): { readonly settings: FigureSettings; readonly notes: readonly string[] } => {
  const notes: string[] = [];
  const within = (name: string, value: number, low: number, high: number): number => {
    const size = Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;
    if (size !== value) notes.push(`${name} ${value} was drawn as ${size}.`);
    return size;
  };
  const body = { ...settings.body };
  for (const name of Object.keys(BODY_LIMITS) as BodyNumber[]) {
    const [low, high] = BODY_LIMITS[name];
    body[name] = within(name, body[name], low, high);
  }
  const deviations: Record<string, FigureDeviations[string]> = {};
  for (const [id, value] of Object.entries(settings.deviations)) {
    const range = TASKS[settings.task].deviations.find((known) => known.id === id);
    if (range === undefined) continue;
    const limit = (size: number): number => within(range.alias, size, range.low, range.high);
    deviations[id] =
      'central' in value ? { central: limit(value.central) } : { left: limit(value.left), right: limit(value.right) };
  }
  return { settings: { ...settings, body, deviations }, notes };
};
