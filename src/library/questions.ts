import { getCollection } from 'astro:content';
import { nearest } from '#engine/check/nearest.ts';
import { type QuizQuestion, toQuizQuestion } from '#engine/questions/quiz-question.ts';
import { onceABuild } from '#library/once-a-build.ts';
import type { Question } from '#schemas/question.ts';

/** The whole bank, by id. */
export const questions = onceABuild(async (): Promise<ReadonlyMap<string, Question>> => {
  const files = await getCollection('questions');
  return new Map(files.flatMap((file) => file.data.questions.map((question) => [question.id, question])));
});

/** One question of the bank; throws naming the nearest id when there is none of that id. */
export async function question(id: string): Promise<Question> {
  const bank = await questions();
  const found = bank.get(id);
  if (found) return found;
  const near = nearest(id, [...bank.keys()]);
  throw new Error(`"${id}" is not a question of content/questions/*.yaml.${near ? ` Did you mean "${near}"?` : ''}`);
}

/** One question as it is put to a learner. Throws like `question`. */
export const quizQuestion = async (id: string): Promise<QuizQuestion> => toQuizQuestion(await question(id));
