import type { QuestionProgress } from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { describeSentBack } from './describe-sent-back.ts';
import { formatPoints } from './format-points.ts';
import { VERDICT_WORDS } from './quiz-words.table.ts';

/** The one sentence a screen reader hears after "Check". */
export function describeResult(question: QuizQuestion, progress: QuestionProgress): string {
  if (progress.stage === 'open') return progress.sentBack ? describeSentBack(question, progress.sentBack) : '';
  const { verdict, points } = progress.latest.score;
  return `${VERDICT_WORDS[verdict]}: ${formatPoints(points)} of 1 point.`;
}
