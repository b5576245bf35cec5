import { type BodySettings, MEAN_STATURE, makeBody, USUAL_DORSIFLEXION } from '../movement/body/body.ts';
import { clampToTask } from '../movement/clamp-to-task.ts';
import type { FigureDeviations, PerSide } from '../movement/deviations/figure-deviations.ts';
import type { FigureSettings } from '../movement/figure-settings.ts';
import { type Measures, measurePose } from '../movement/measures/measure-pose.ts';
import type { ModificationId } from '../movement/tasks/modifications.table.ts';
import { SQUAT_TASKS } from '../movement/tasks/squat-tasks.table.ts';
import type { CompiledKnowledge } from '../screening/compiled-knowledge.ts';
import { type LabMagnitude, labMagnitudes } from './lab-magnitudes.ts';
import type { LabState } from './lab-state.ts';

const TASK = SQUAT_TASKS['overhead-squat'];
const LEAN = 'two-leg-squat-forward-lean';
const ANKLE = 'ankle-dorsiflexion-limited';
/**
 * Degrees of shin lean that a fully limited ankle takes away. Set so that a body of mean proportions then leans past its
 * shins by about 19 degrees, the knowledge's mean where that lean is there. Estimate.
 */
const ANKLE_TAKES = 9;

/** One body of the lab: how it is drawn, how large everything is, and what a goniometer would read at the bottom. */
export type LabBody = {
  readonly settings: FigureSettings;
  readonly magnitudes: readonly LabMagnitude[];
  readonly measures: Measures;
};

const bodyOf = ({ sex, build, thigh, trunk, contributors, legs }: LabState): BodySettings => {
  const stiff = ((contributors[ANKLE] ?? 0) / 100) * (legs === 'both' ? 1 : 0.5);
  return {
    sex,
    build,
    statureMetres: MEAN_STATURE[sex],
    thighFactor: thigh / 100,
    trunkFactor: trunk / 100,
    dorsiflexionDegrees: USUAL_DORSIFLEXION - ANKLE_TAKES * stiff,
  };
};

/** The last body solved: while other sliders move, proportions and ankle stay, and solving is half of the work. */
let solved: { readonly of: string; readonly lean: number } | undefined;

/** How far the trunk leans past the shins when nothing but proportions, ankle and balance ask for it, degrees. */
const leanOfMechanics = (body: BodySettings): number => {
  const of = JSON.stringify(body);
  if (solved?.of === of) return solved.lean;
  const { prepare, keyInstant } = TASK;
  const pose = prepare({ body: makeBody(body), deviations: {}, modification: null })(keyInstant);
  solved = { of, lean: measurePose(pose).leanPastShin };
  return solved.lean;
};

const toDeviations = (magnitudes: readonly LabMagnitude[], lean: number): FigureDeviations => {
  const deviations: Record<string, PerSide> = {};
  for (const { deviation, side, size } of magnitudes) {
    const before = deviations[deviation];
    if (side === 'central') deviations[deviation] = { central: deviation === LEAN ? lean : size };
    else
      deviations[deviation] = { ...(before && 'left' in before ? before : { left: size, right: size }), [side]: size };
  }
  return deviations;
};

/**
 * The body these settings make, with or without the modification. The lean of the trunk is what mechanics ask for, and on
 * top what the contributors (the ankle apart) add to it.
 */
export const labBody = (
  state: LabState,
  modification: ModificationId | null,
  knowledge: CompiledKnowledge,
): LabBody => {
  const body = bodyOf(state);
  const magnitudes = labMagnitudes(state, modification, knowledge);
  const rest = labMagnitudes({ ...state, contributors: {}, person: null }, null, knowledge);
  const sizeOf = (all: readonly LabMagnitude[]) => all.find(({ deviation }) => deviation === LEAN)?.size ?? 0;
  const lean = leanOfMechanics(body) + sizeOf(magnitudes) - sizeOf(rest);
  const { settings } = clampToTask(TASK, {
    task: TASK.id,
    body,
    deviations: toDeviations(magnitudes, lean),
    modification,
  });
  const { prepare, keyInstant } = TASK;
  const pose = prepare({ body: makeBody(settings.body), deviations: settings.deviations, modification })(keyInstant);
  return { settings, magnitudes, measures: measurePose(pose) };
};
