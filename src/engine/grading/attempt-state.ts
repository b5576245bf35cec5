import type { AttemptMode, StatedHypotheses, Step } from '#engine/grading/attempt.ts';
import type { SecondVisitState } from '#engine/grading/second-visit/second-visit-state.ts';
import type { Plan } from '#engine/planning/plan.ts';
import type { Disposition } from '#engine/screening/assessment.ts';
import type { Screen } from '#engine/screening/reading.ts';
import type { DispositionAction, Urgency } from '#schemas/vocabulary/disposition.ts';

/** One test or question set done, in order: what it cost and what the clock said afterwards. */
export type TimelineEntry = {
  /** Position of the action in the attempt. */
  readonly action: number;
  readonly test: string;
  readonly filmed: boolean;
  readonly minutes: number;
  readonly minutesAfter: number;
  /** 1 for the first time this test was done, 2 for the second … */
  readonly repeat: number;
};

/** One question asked on its own: what it cost. */
export type QuestionEntry = {
  readonly action: number;
  readonly test: string;
  readonly finding: string;
  readonly minutes: number;
};

/** Where an attempt stands after its actions so far: everything a page needs to go on. */
export type AttemptState = {
  readonly mode: AttemptMode;
  readonly minutesBudget: number;
  readonly minutesSpent: number;
  readonly minutesLeft: number;
  readonly consentAsked: boolean;
  readonly timeline: readonly TimelineEntry[];
  /** Questions asked on their own, in order. */
  readonly questions: readonly QuestionEntry[];
  /** The readings that count: numbers read by the learner replace those handed over, the last rating of a film counts. */
  readonly screen: Screen;
  /** What may be done today, by the readings so far. */
  readonly disposition: Disposition;
  /** Testing is over because an answer was an emergency. */
  readonly stopped: boolean;
  readonly hypotheses: { readonly first: StatedHypotheses | null; readonly second: StatedHypotheses | null };
  readonly decided: { readonly action: DispositionAction; readonly urgency: Urgency | null } | null;
  readonly plan: Plan | null;
  readonly phrases: readonly string[] | null;
  /** Free notes as last written; empty where there are none. */
  readonly notes: string;
  readonly disagreements: readonly { readonly rule: string | null; readonly text: string }[];
  readonly keptForReview: boolean;
  /** The visit some weeks later; null until the client has come back. */
  readonly secondVisit: SecondVisitState | null;
  /** The step to open: the first one not left yet; `debrief` once finished. */
  readonly step: Step | 'debrief';
  readonly finished: boolean;
};
