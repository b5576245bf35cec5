import { markOptions } from './mark-options.ts';
import type { QuestionScore } from './question-score.ts';
import type { ScorableQuestion } from './scorable-question.ts';

/** Scores one chosen id against the one correct option: 1 point or 0. More than one known id is `too-many`. */
export function scoreSingleChoice(
  question: ScorableQuestion<'single-choice'>,
  answer: readonly string[],
): QuestionScore {
  const options = markOptions(question.choices, answer);
  const chosen = options.filter((option) => option.chosen);
  if (chosen.length === 0) return { status: 'unanswered' };
  if (chosen.length > 1) return { status: 'too-many', chosen: chosen.length, limit: 1 };
  const right = chosen.every((option) => option.correct);
  return { status: 'scored', points: right ? 1 : 0, outOf: 1, verdict: right ? 'right' : 'not-yet', options };
}
