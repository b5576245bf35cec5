import type { Choice, Question, QuestionType } from '#schemas/question.ts';
import type { ScorableQuestion } from './scorable-question.ts';
import { shuffleChoices } from './shuffle-choices.ts';

type Asked<K extends QuestionType> = Omit<ScorableQuestion<K>, 'choices'> & {
  readonly id: string;
  readonly revision: number;
  readonly prompt: string;
  readonly hint: string | null;
  /** In the order they are shown. */
  readonly choices: readonly Readonly<Choice>[];
};

/** A question as it is put to a learner: what a page needs of it and nothing more. */
export type QuizQuestion = { [K in QuestionType]: Asked<K> }[QuestionType];

/** Puts a question of the bank to a learner: options shuffled by its id and revision, teacher's fields left behind. */
export function toQuizQuestion(question: Question): QuizQuestion {
  const { id, revision, prompt, hint = null } = question;
  const order = shuffleChoices(
    question.choices.map((choice) => choice.id),
    `${id}@${revision}`,
  );
  const place = new Map(order.map((choiceId, index) => [choiceId, index]));
  const choices = [...question.choices].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const asked = { id, revision, prompt, hint, choices };
  switch (question.type) {
    case 'single-choice':
      return { type: 'single-choice', ...asked };
    case 'multiple-choice':
      return { type: 'multiple-choice', chooseUpTo: question.chooseUpTo, ...asked };
  }
}
