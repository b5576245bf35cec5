import { expect, test } from 'vitest';
import { toQuizQuestion } from '#engine/questions/quiz-question.ts';
import type { Question } from '#schemas/question.ts';

const choice = (id: string, correct: boolean) => ({ id, correct, text: id, feedback: `Why ${id} is so or not.` });
const question: Question = {
  type: 'multiple-choice',
  id: 'which-may',
  revision: 1,
  prompt: 'Which of these may let a knee travel in?',
  lesson: 'the-knee-that-travels-in',
  difficulty: 2,
  sources: ['lima2018'],
  tags: ['weigh-evidence'],
  chooseUpTo: 2,
  choices: [choice('ankle', true), choice('habit', true), choice('hip', false), choice('shoes', false)],
};

test('a learner is given every option with its feedback, and none of the teacher’s fields', () => {
  const asked = toQuizQuestion(question);
  expect(Object.keys(asked).sort()).toEqual(['choices', 'chooseUpTo', 'hint', 'id', 'prompt', 'revision', 'type']);
  expect([...asked.choices].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(question.choices);
});

test('a raised revision deals the options anew, a changed wording does not', () => {
  const order = (changed: Partial<Question>) =>
    toQuizQuestion({ ...question, ...changed } as Question).choices.map(({ id }) => id);
  expect(order({ prompt: 'Which of these lets a knee travel in?' })).toEqual(order({}));
  expect([2, 3, 4].some((revision) => order({ revision }).join() !== order({}).join())).toBe(true);
});
