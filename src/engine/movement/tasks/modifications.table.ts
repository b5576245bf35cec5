/** What a modification changes about the task itself. How it changes a deviation is part of the client's truth. */
export type Modification = {
  readonly name: string;
  /** Metres of board under both heels. */
  readonly wedge: number;
  readonly archPad: boolean;
  readonly band: boolean;
  readonly arms: 'as-task' | 'hips' | 'ahead';
  /** Kilograms held at arm's length. */
  readonly handLoad: number;
  /** Factor on the width of the stance, and degrees added to the toe-out. */
  readonly stanceFactor: number;
  readonly toeOut: number;
};

const plain: Modification = {
  name: '',
  wedge: 0,
  archPad: false,
  band: false,
  arms: 'as-task',
  handLoad: 0,
  stanceFactor: 1,
  toeOut: 0,
};

/** Ids are the ids of the modification tests in knowledge/tests.yaml, and one more: a counterweight. */
export const MODIFICATIONS = {
  'squat-heels-raised': { ...plain, name: 'heels on a 5 cm board', wedge: 0.05 },
  'squat-arch-supported': { ...plain, name: 'a folded towel under each arch', archPad: true },
  'squat-one-cue': { ...plain, name: 'one cue in a mirror' },
  'squat-arms-down': { ...plain, name: 'hands on the hips', arms: 'hips' },
  'squat-wider-toes-out': { ...plain, name: 'a wider stance with the toes out', stanceFactor: 1.35, toeOut: 18 },
  'squat-light-band': { ...plain, name: 'a light band above the knees', band: true },
  'squat-counterweight': { ...plain, name: 'a 5 kg weight held ahead', arms: 'ahead', handLoad: 5 },
} as const satisfies Record<string, Modification>;
export type ModificationId = keyof typeof MODIFICATIONS;
export const NO_MODIFICATION: Modification = plain;
