import { modifiedDeviations } from '#engine/clients/modified-deviations.ts';
import { meanBody } from '#engine/movement/body/mean-body.ts';
import { clampFigure, type FigureSettings } from '#engine/movement/figure-settings.ts';
import { MODIFICATIONS, type ModificationId } from '#engine/movement/tasks/modifications.table.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import type { CompiledKnowledge, CompiledTest } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy, ClientTruth } from '#schemas/case.ts';
import { LEGS, type Leg } from '#schemas/vocabulary/side.ts';

/** Tests that can be drawn, and the figure's task for each. */
const TASK_OF_TEST: Readonly<Record<string, TaskId>> = {
  'standing-posture': 'static-stance',
  'overhead-squat': 'overhead-squat',
  'single-leg-squat': 'single-leg-squat',
  'phone-knee-angle': 'single-leg-squat',
  'lateral-step-down': 'step-down',
  'single-leg-balance': 'single-leg-balance',
  'hip-hinge': 'hip-hinge',
  'single-leg-hinge': 'single-leg-hinge',
};
/** Where no test is named here: the task that knows the deviation the test reads. */
const TASK_OF_PREFIX: readonly (readonly [string, TaskId])[] = [
  ['running-', 'running'],
  ['pedalling-', 'pedalling'],
];
/** Tasks done on one leg at a time: either leg can be watched. */
const ON_ONE_LEG: readonly TaskId[] = ['single-leg-squat', 'step-down', 'single-leg-balance', 'single-leg-hinge'];

type Client = Pick<CaseStudy, 'id' | 'index' | 'brief' | 'truth'>;

/** The figure's task for a test; null where there is nothing to draw. */
export function taskOfTest(test: CompiledTest): TaskId | null {
  const named = TASK_OF_TEST[test.id];
  if (named) return named;
  const read = test.findings.flatMap(({ reads }) => (reads.kind === 'deviation' ? [reads.deviation] : []));
  return TASK_OF_PREFIX.find(([prefix]) => read.some((id) => id.startsWith(prefix)))?.[1] ?? null;
}

export const isOnOneLeg = (task: TaskId): boolean => ON_ONE_LEG.includes(task);

/** Puts the figure on one leg: it stands on the leg that departs most, so the other one is drawn as low as it goes. */
function standOn(leg: Leg, task: TaskId, deviations: ClientTruth['deviations']): ClientTruth['deviations'] {
  const other = LEGS.find((each) => each !== leg) ?? 'left';
  const lowered = TASKS[task].deviations.flatMap(({ id, sides, low, usual }) => {
    if (sides !== 'legs') return [];
    const had = deviations[id];
    const here = had && 'left' in had ? had[leg] : usual;
    return [[id, { [leg]: here, [other]: low } as { left: number; right: number }] as const];
  });
  return { ...deviations, ...Object.fromEntries(lowered) };
}

/** A client doing a task with these deviations, as the figure takes it; one leg is chosen where the task needs one. */
export function settingsOfClient(
  client: Client,
  task: TaskId,
  deviations: ClientTruth['deviations'],
  leg: Leg,
  modification: ModificationId | null = null,
): FigureSettings {
  const body = { ...meanBody(client.brief.sex, 'average'), statureMetres: client.brief.statureMetres };
  const drawn = isOnOneLeg(task) ? standOn(leg, task, deviations) : deviations;
  return clampFigure({ task, body, deviations: drawn, modification }).settings;
}

const isModification = (id: string): id is ModificationId => Object.hasOwn(MODIFICATIONS, id);

/** What a modification probe can be watched on: the client as usual, and with the one thing changed. Null for other tests. */
export function settingsOfProbe(
  test: CompiledTest,
  movement: CompiledTest,
  client: Client,
  knowledge: Pick<CompiledKnowledge, 'deviations'>,
): { readonly usual: FigureSettings; readonly changed: FigureSettings } | null {
  const task = taskOfTest(movement);
  if (task === null || !isModification(test.id)) return null;
  const { side } = client.index;
  return {
    usual: settingsOfClient(client, task, client.truth.deviations, side),
    changed: settingsOfClient(client, task, modifiedDeviations(client, test, knowledge), side, test.id),
  };
}
