import type { Plan } from '#engine/planning/plan.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { DispositionAction, Urgency } from '#schemas/vocabulary/disposition.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** The case flow, in order. The debrief follows the last. */
export const STEPS = [
  'intake',
  'safety-questions',
  'posture',
  'movement',
  'first-hypotheses',
  'tests',
  'second-hypotheses',
  'disposition',
  'plan',
  'words',
] as const;
export type Step = (typeof STEPS)[number];

/** What the learner thinks of one contributor on one side. Only `drives` names it as a driver. */
export type StatedHypothesis = {
  readonly contributor: string;
  readonly side: Side;
  readonly role: 'drives' | 'present-only' | 'unlikely';
  /** Stated probability (0–1) that it drives the index deviation; kept beside the mark. */
  readonly drives?: number;
  /** Stated probability (0–1) that it is present. */
  readonly present?: number;
};

/** Whether a test done speaks for or against a contributor as the driver. */
export type StatedLink = {
  readonly test: string;
  readonly contributor: string;
  readonly side: Side;
  readonly sign: 'for' | 'neither' | 'against';
};

/** The learner's reading of the whole: the lead, everything named, and what speaks for and against. */
export type StatedHypotheses = {
  readonly hypotheses: readonly StatedHypothesis[];
  readonly lead: { readonly contributor: string; readonly side: Side } | 'unclear' | 'nothing-to-correct';
  readonly links: readonly StatedLink[];
};

/**
 * One thing a learner did. Thoughts (ratings, measurements, hypotheses, disposition, plan, words) may be said again
 * until the end, and the last counts; what was done to the client (questions, tests) stays done and costs minutes.
 */
export type CaseAction =
  | { readonly type: 'consent-asked' }
  /** A set of questions (purpose `safety` or `history`), and the client's answers. */
  | { readonly type: 'asked'; readonly test: string; readonly readings: readonly Reading[] }
  /** A test done once, and what it showed; doing it again is another action. `filmed`: filmed and replayed. */
  | {
      readonly type: 'tested';
      readonly test: string;
      readonly filmed: boolean;
      readonly readings: readonly Reading[];
    }
  /** A movement screen watched and rated with the learner's own eyes: the readings are the learner's. */
  | {
      readonly type: 'rated';
      readonly test: string;
      readonly filmed: boolean;
      readonly readings: readonly Reading[];
    }
  /** A number the learner read from an instrument or the figure; it replaces the value a test handed over. */
  | { readonly type: 'measured'; readonly finding: string; readonly side: Side; readonly value: number }
  | { readonly type: 'hypothesised'; readonly round: 1 | 2; readonly stated: StatedHypotheses }
  | { readonly type: 'decided'; readonly action: DispositionAction; readonly urgency: Urgency | null }
  | { readonly type: 'planned'; readonly plan: Plan }
  /** Ids of the sentences chosen from content/grading.yaml. */
  | { readonly type: 'said'; readonly phrases: readonly string[] }
  /** A step left for the next one; so that a saved attempt opens where it was. */
  | { readonly type: 'step-left'; readonly step: Step }
  | { readonly type: 'finished' };
export type CaseActionType = CaseAction['type'];

/** `practice` may show feedback on the way; `check` shows none before the debrief. */
export type AttemptMode = 'practice' | 'check';

/** Everything a learner did with one client. Grading is a fold over `actions`, so a replay gives the same grade. */
export type Attempt = {
  readonly case: string;
  readonly revision: number;
  /** Decides every reading error: same seed, same readings. */
  readonly seed: string;
  readonly mode: AttemptMode;
  readonly actions: readonly CaseAction[];
};
