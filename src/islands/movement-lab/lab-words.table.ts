import type { LabLegs } from '#engine/lab/lab-state.ts';
import type { Build, Sex } from '#engine/movement/body/body.ts';

export const LEGS_WORDS: Readonly<Record<LabLegs, string>> = {
  both: 'Both legs',
  left: 'Left leg',
  right: 'Right leg',
};
export const SEX_WORDS: Readonly<Record<Sex, string>> = { female: 'Woman', male: 'Man' };
export const BUILD_WORDS: Readonly<Record<Build, string>> = { slight: 'Slight', average: 'Average', sturdy: 'Sturdy' };

/** Parts of an address by their names on the page. */
export const ADDRESS_WORDS: Readonly<Record<string, string>> = {
  thigh: 'thigh length',
  trunk: 'trunk length',
  seconds: 'seconds a repetition',
  person: 'person',
  legs: 'legs',
  sex: 'sex',
  build: 'build',
  modification: 'modification',
  compare: 'side by side',
  measured: 'also measured',
};

/** What the lab's one function leaves out, said beside its numbers. */
export const LAB_LIMIT_WORDS =
  'Sizes follow from the weights in this course’s knowledge, most of them estimates: the average of many invented people, and how far they spread. Speed changes the film only, because no figure for its effect on a squat was found. A real person may do anything.';
