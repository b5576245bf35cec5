import type { SecondVisitAction } from '#engine/grading/second-visit/second-visit-action.ts';
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
 * Something beside the work with the client: it changes no mark and may be said at any time, after the end as well.
 */
export type AsideAction =
  /** Free notes, the whole text; the last counts. */
  | { readonly type: 'noted'; readonly text: string }
  /** A reason of the mark the learner does not agree with (null: the mark as a whole); it travels with the export. */
  | { readonly type: 'disagreed'; readonly rule: string | null; readonly text: string }
  | { readonly type: 'kept-for-review'; readonly keep: boolean }
  /** A hint was read, or the feedback on a step. */
  | { readonly type: 'hinted'; readonly step: Step };
export const ASIDE_ACTIONS = [
  'noted',
  'disagreed',
  'kept-for-review',
  'hinted',
] as const satisfies readonly AsideAction['type'][];

/**
 * One thing a learner did. Thoughts (ratings, measurements, hypotheses, disposition, plan, words) may be said again
 * until the end, and the last counts; what was done to the client (questions, tests) stays done and costs minutes.
 */
export type CaseAction =
  | { readonly type: 'consent-asked' }
  /** A set of questions (purpose `safety` or `history`), and the client's answers. */
  | { readonly type: 'asked'; readonly test: string; readonly readings: readonly Reading[] }
  /** One question of a set asked on its own, and the answer. The rest of the set may still be asked for what is left of its price. */
  | {
      readonly type: 'asked-one';
      readonly test: string;
      readonly finding: string;
      readonly readings: readonly Reading[];
    }
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
  | { readonly type: 'finished' }
  | AsideAction
  | SecondVisitAction;
export type CaseActionType = CaseAction['type'];

/**
 * `learn` tells after each step how it is so far and has hints; `practice` comments on the plan only; `check` says nothing
 * before the debrief; `revised` takes a finished attempt up again with the same readings, and is marked as revised.
 */
export const ATTEMPT_MODES = ['learn', 'practice', 'check', 'revised'] as const;
export type AttemptMode = (typeof ATTEMPT_MODES)[number];

/** Everything a learner did with one client. Grading is a fold over `actions`, so a replay gives the same grade. */
export type Attempt = {
  readonly case: string;
  readonly revision: number;
  /** Decides every reading error: same seed, same readings. */
  readonly seed: string;
  readonly mode: AttemptMode;
  readonly actions: readonly CaseAction[];
};
