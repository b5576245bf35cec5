import { type LabState, PLAIN_LAB } from '#engine/lab/lab-state.ts';
import { MODIFICATIONS, type ModificationId } from '#engine/movement/tasks/modifications.table.ts';
import type { LabPreset } from '#schemas/lab.ts';

const isModification = (id: string): id is ModificationId => Object.hasOwn(MODIFICATIONS, id);

/** A preset as settings of the lab. A modification is shown beside the plain body. */
export const presetState = ({ contributors, legs, thigh, trunk, modification, measured }: LabPreset): LabState => ({
  ...PLAIN_LAB,
  contributors,
  legs,
  thigh,
  trunk,
  measured,
  modification: modification !== null && isModification(modification) ? modification : null,
  compare: modification !== null && isModification(modification),
});
