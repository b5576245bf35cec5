import type { QuestionType } from '#schemas/question.ts';
import type { QuestionScore } from './question-score.ts';
import type { ScorableQuestion } from './scorable-question.ts';
import { scoreMultipleChoice } from './score-multiple-choice.ts';
import { scoreSingleChoice } from './score-single-choice.ts';

type Scorers = { [K in QuestionType]: (question: ScorableQuestion<K>, answer: readonly string[]) => QuestionScore };

/** One scorer a question type; a type without its scorer does not compile. */
const SCORERS = {
  'single-choice': scoreSingleChoice,
  'multiple-choice': scoreMultipleChoice,
} satisfies Scorers;

/** Scores the chosen choice ids of one question, 0–1 points. Never throws: what cannot be scored says why in `status`. */
export function scoreAnswer<K extends QuestionType>(
  question: ScorableQuestion<K>,
  answer: readonly string[],
): QuestionScore {
  const scorers: Scorers = SCORERS;
  return scorers[question.type as K](question, answer);
}
