import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Build, Sex } from '../movement/body/body.ts';
import type { ModificationId } from '../movement/tasks/modifications.table.ts';
import type { ByContributor } from '../screening/compiled-knowledge.ts';

/** Which legs the contributors of a leg act on. */
export const LAB_LEGS = ['both', 'left', 'right'] as const;
export type LabLegs = (typeof LAB_LEGS)[number];

/** Everything that can be set in the movement lab: plain JSON, written into the page's address. */
export type LabState = {
  /** How much of each contributor there is, whole per cent, 1 to 100; what is not named is not there. */
  readonly contributors: ByContributor;
  readonly legs: LabLegs;
  readonly sex: Sex;
  readonly build: Build;
  /** Length of thigh and trunk, per cent of the mean for the stature. */
  readonly thigh: number;
  readonly trunk: number;
  /** Seconds one repetition takes. */
  readonly seconds: number;
  readonly modification: ModificationId | null;
  /** Shows the body without and with the modification side by side. */
  readonly compare: boolean;
  /** Null for what to expect on average; a number for one of the people such contributors make. */
  readonly person: number | null;
  /** The engine also gets what a tape and a dynamometer would read, not only what was watched. */
  readonly measured: boolean;
};

/** The ends of every number. Proportions as far as the figure can pose; seconds from a quick to a very slow squat. */
export const LAB_LIMITS = {
  contributor: [0, 100],
  thigh: [88, 115],
  trunk: [88, 115],
  seconds: [2, 8],
  person: [1, 999],
} as const;

/** Nothing in particular: an adult of mean proportions. */
export const PLAIN_LAB: LabState = {
  contributors: {},
  legs: 'both',
  sex: 'female',
  build: 'average',
  thigh: 100,
  trunk: 100,
  seconds: 4,
  modification: null,
  compare: false,
  person: null,
  measured: false,
};

/** The leg the engine is asked about: the right one only where nothing acts on the left. */
export const askedLeg = (legs: LabLegs): Leg => (legs === 'right' ? 'right' : 'left');
