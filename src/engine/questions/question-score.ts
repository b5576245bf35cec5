export type Verdict = 'right' | 'partly' | 'not-yet';

/** What the learner did with one option, against whether it belongs to the answer. */
export type OptionOutcome = 'rightly-chosen' | 'wrongly-chosen' | 'missed' | 'rightly-left';

export type OptionScore = {
  /** Authored id of the choice. */
  readonly choice: string;
  readonly chosen: boolean;
  readonly correct: boolean;
  readonly outcome: OptionOutcome;
};

export type ScoredAnswer = {
  readonly status: 'scored';
  /** 0–1 */
  readonly points: number;
  readonly outOf: 1;
  readonly verdict: Verdict;
  /** Every option of the question, in the question's order. */
  readonly options: readonly OptionScore[];
};

/** Only a scored answer has points: an empty answer is not a wrong one, and too many ticks are sent back unscored. */
export type QuestionScore =
  | { readonly status: 'unanswered' }
  | { readonly status: 'too-many'; readonly chosen: number; readonly limit: number }
  | ScoredAnswer;
