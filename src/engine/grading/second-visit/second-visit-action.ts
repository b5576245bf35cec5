import type { Reading } from '#engine/screening/reading.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** After how many weeks a client comes back. */
export const VISIT_WEEKS = [4, 8] as const;
export type VisitWeeks = (typeof VISIT_WEEKS)[number];

/** What follows: go on to what is harder, keep the plan as it is, change it, or send the client on. */
export const NEXT_STEPS = ['progress', 'keep', 'change', 'refer'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** How the movement looks now beside the first visit. */
export const MOVEMENT_CHANGES = ['clearly-less', 'about-the-same'] as const;
export type MovementChange = (typeof MOVEMENT_CHANGES)[number];

/** One thing a learner did at the second visit. Judgements may be said again until the visit ends, and the last counts. */
export type SecondVisitAction =
  | { readonly type: 'came-back'; readonly weeks: VisitWeeks }
  /** Asked how it went; `done` is the share of the planned sessions that were done, 0–1. */
  | { readonly type: 'caught-up'; readonly done: number }
  | { readonly type: 'measured-again'; readonly test: string; readonly readings: readonly Reading[] }
  /** Whether a change of a number is more than its error. */
  | { readonly type: 'judged-change'; readonly finding: string; readonly side: Side; readonly real: boolean }
  | { readonly type: 'judged-movement'; readonly change: MovementChange }
  | { readonly type: 'decided-next'; readonly next: NextStep }
  | { readonly type: 'visit-ended' };

export const SECOND_VISIT_ACTIONS = [
  'came-back',
  'caught-up',
  'measured-again',
  'judged-change',
  'judged-movement',
  'decided-next',
  'visit-ended',
] as const satisfies readonly SecondVisitAction['type'][];

export const isSecondVisitAction = (action: { readonly type: string }): action is SecondVisitAction =>
  SECOND_VISIT_ACTIONS.some((type) => type === action.type);
