import type { OptionOutcome, Verdict } from '#engine/questions/question-score.ts';
import type { QuestionType } from '#schemas/question.ts';

/** The words of a verdict: what the answer was, never what the learner is. */
export const VERDICT_WORDS = {
  right: 'That’s it',
  partly: 'Part of it',
  'not-yet': 'Not yet',
} as const satisfies Record<Verdict, string>;

/** The words beside each option once answered. */
export const OUTCOME_WORDS = {
  'single-choice': {
    'rightly-chosen': 'Your choice, and the best answer',
    'wrongly-chosen': 'Your choice; there is a better answer',
    missed: 'The best answer',
    'rightly-left': 'Rightly left',
  },
  'multiple-choice': {
    'rightly-chosen': 'You ticked it, and it belongs',
    'wrongly-chosen': 'You ticked it; it does not belong',
    missed: 'This one belongs',
    'rightly-left': 'Rightly left out',
  },
} as const satisfies Record<QuestionType, Record<OptionOutcome, string>>;

/** How a first try is named when a later one has replaced it. */
export const FIRST_TRY_WORDS = {
  right: 'that was it',
  partly: 'part of it',
  'not-yet': 'not yet',
} as const satisfies Record<Verdict, string>;
