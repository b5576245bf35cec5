import type { Attempt } from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import type { QuizSummary } from '#engine/questions/summarize-quiz.ts';
import { makeLessonCompleted, makeQuestionAnswered } from '#engine/record/event-drafts.ts';
import { $record, openRecord, recordEvent } from '#stores/learner-record.ts';
import { savedAnswers } from './saved-answers.ts';

export type QuizPlace = {
  /** The lesson whose page the questions stand on. */
  readonly lesson: { readonly id: string; readonly revision: number };
  /** Authored id of the quiz; null for a check on its own. */
  readonly quiz: string | null;
};

/** Puts an answer into the learner's record; says whether it is durable. */
export async function recordAnswer(
  question: QuizQuestion,
  attempt: Attempt,
  hintUsed: boolean,
  { lesson, quiz }: QuizPlace,
): Promise<'saved' | 'kept-in-memory'> {
  await openRecord();
  const firstTry = savedAnswers($record.get(), question) === null;
  return recordEvent(
    makeQuestionAnswered(
      question,
      { response: attempt.answer, credit: attempt.score.points },
      { firstTry, hintUsed, lesson: lesson.id, quiz },
    ),
  );
}

/** Puts the end of a closing quiz into the learner's record, as the end of its lesson. */
export function recordQuizCompleted({ points, firstPoints, outOf }: QuizSummary, { lesson, quiz }: QuizPlace) {
  return recordEvent({ ...makeLessonCompleted(lesson), payload: { points, firstPoints, outOf, quiz } });
}
