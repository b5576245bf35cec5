import type { QuestionProgress } from './question-progress.ts';

export type QuizSummary = {
  readonly answered: number;
  /** Questions in the quiz; also the points it is out of. */
  readonly outOf: number;
  /** Sum of the latest answers' points, 0–outOf. */
  readonly points: number;
  /** Sum of the first tries' points, 0–outOf. */
  readonly firstPoints: number;
  /** Positions of answered questions whose latest answer is not fully right. */
  readonly missed: readonly number[];
};

/** Adds up a quiz from where the learner stands on each question. An open question counts as not answered, never as wrong. */
export function summarizeQuiz(progress: readonly QuestionProgress[]): QuizSummary {
  const answered = progress.filter((question) => question.stage === 'answered');
  return {
    answered: answered.length,
    outOf: progress.length,
    points: answered.reduce((sum, { latest }) => sum + latest.score.points, 0),
    firstPoints: answered.reduce((sum, { first }) => sum + first.score.points, 0),
    missed: progress.flatMap((question, index) =>
      question.stage === 'answered' && question.latest.score.verdict !== 'right' ? [index] : [],
    ),
  };
}
