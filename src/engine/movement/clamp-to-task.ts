import { LEGS } from '#schemas/vocabulary/side.ts';
import { BUILDS, SEXES } from './body/body.ts';
import { BODY_LIMITS, type BodyNumber } from './body/body-limits.table.ts';
import type { FigureDeviations } from './deviations/figure-deviations.ts';
import type { FigureSettings } from './figure-settings.ts';
import { MODIFICATIONS, type ModificationId } from './tasks/modifications.table.ts';
import type { Task } from './tasks/task.ts';

/** Settings that can be drawn, and a note for each that had to give. */
export type Clamped = { readonly settings: FigureSettings; readonly notes: readonly string[] };

/** The nearest settings that this task can draw; their own task is not looked at. Never refuses. */
export const clampToTask = (task: Task, settings: FigureSettings): Clamped => {
  const notes: string[] = [];
  const within = (name: string, value: number, low: number, high: number): number => {
    const size = Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;
    if (size !== value) notes.push(`${name} ${value} was drawn as ${size}.`);
    return size;
  };
  const oneOf = <T extends string | null>(name: string, value: T, known: readonly T[], instead: T): T => {
    if (known.includes(value)) return value;
    notes.push(`${name} "${value}" is not known; ${instead ?? 'none'} was drawn.`);
    return instead;
  };
  const sex = oneOf('sex', settings.body.sex, SEXES, 'female');
  const body = { ...settings.body, sex, build: oneOf('build', settings.body.build, BUILDS, 'average') };
  for (const name of Object.keys(BODY_LIMITS) as BodyNumber[]) {
    const [low, high] = BODY_LIMITS[name];
    body[name] = within(name, body[name], low, high);
  }
  const modifications = [null, ...(Object.keys(MODIFICATIONS) as ModificationId[])];
  const modification = oneOf('modification', settings.modification, modifications, null);
  const deviations: Record<string, FigureDeviations[string]> = {};
  for (const [id, value] of Object.entries(settings.deviations)) {
    const range = task.deviations.find((known) => known.id === id);
    if (range === undefined) continue;
    const limit = (size: number): number => within(range.alias, size, range.low, range.high);
    deviations[id] =
      'central' in value ? { central: limit(value.central) } : { left: limit(value.left), right: limit(value.right) };
  }
  const leg = settings.leg !== undefined && task.oneLeg && LEGS.includes(settings.leg) ? { leg: settings.leg } : {};
  return { settings: { task: task.id, body, deviations, modification, ...leg }, notes };
};
