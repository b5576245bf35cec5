import type { SavedAnswers } from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import type { JsonValue } from '#engine/record/learner-event.ts';
import type { LearnerRecord } from '#engine/record/learner-record.ts';

const choiceIds = (response: JsonValue): readonly string[] =>
  Array.isArray(response) ? response.filter((id): id is string => typeof id === 'string') : [];

/**
 * The learner's earlier answers to this question as it now stands. Answers to another revision were answers to
 * another question, and do not count.
 */
export function savedAnswers(record: LearnerRecord, question: QuizQuestion): SavedAnswers | null {
  const kept = record.questions.get(question.id);
  if (!kept || kept.latest.revision !== question.revision) return null;
  const latest = choiceIds(kept.latest.response);
  return { latest, first: kept.first.revision === question.revision ? choiceIds(kept.first.response) : latest };
}
