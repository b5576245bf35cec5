import type { QuestionScore } from '#engine/questions/question-score.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';

/** What to say when an answer could not be scored yet: a request, not a mark. */
export function describeSentBack(question: QuizQuestion, score: Exclude<QuestionScore, { status: 'scored' }>): string {
  switch (score.status) {
    case 'unanswered':
      return question.type === 'single-choice'
        ? 'Choose the answer you think fits best, then check it. A guess is fine.'
        : 'Tick at least one option, then check it. A guess is fine.';
    case 'too-many':
      return `You ticked ${score.chosen}. Keep the ${score.limit} you are surest of, then check again.`;
  }
}
