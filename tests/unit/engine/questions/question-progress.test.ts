import { describe, expect, test } from 'vitest';
import {
  keepSavedFirst,
  type QuestionProgress,
  retryQuestion,
  startQuestion,
  submitAnswer,
} from '#engine/questions/question-progress.ts';
import type { ScorableQuestion } from '#engine/questions/scorable-question.ts';
import { summarizeQuiz } from '#engine/questions/summarize-quiz.ts';

const question: ScorableQuestion = {
  type: 'multiple-choice',
  chooseUpTo: 2,
  choices: [
    { id: 'ankle', correct: true },
    { id: 'habit', correct: true },
    { id: 'age', correct: false },
    { id: 'shoes', correct: false },
  ],
};
const fresh = startQuestion(question, null);
const answer = (progress: QuestionProgress, ...ids: string[]) => submitAnswer(question, progress, ids);

describe('a question', () => {
  test('asks again, kindly and at no cost, when nothing was ticked', () => {
    const after = answer(fresh);
    expect(after).toEqual({ stage: 'open', ticked: [], sentBack: { status: 'unanswered' }, first: null });
    expect(answer(after, 'ankle', 'habit')).toMatchObject({ first: { score: { verdict: 'right' } } });
  });

  test('gives back the ticks when there were too many', () => {
    expect(answer(fresh, 'ankle', 'habit', 'age')).toMatchObject({
      stage: 'open',
      ticked: ['ankle', 'habit', 'age'],
      sentBack: { status: 'too-many', chosen: 3, limit: 2 },
    });
  });

  test('keeps right ticks for the retry and clears wrong ones', () => {
    expect(retryQuestion(answer(fresh, 'ankle', 'age'))).toMatchObject({ stage: 'open', ticked: ['ankle'] });
  });

  test('keeps the first try whatever follows', () => {
    const retried = answer(retryQuestion(answer(fresh, 'shoes')), 'ankle', 'habit');
    expect(retried).toMatchObject({
      first: { answer: ['shoes'], score: { points: 0 } },
      latest: { answer: ['ankle', 'habit'], score: { points: 1 } },
    });
  });

  test('comes back answered from the record, first and latest', () => {
    expect(startQuestion(question, { first: ['age'], latest: ['ankle'] })).toMatchObject({
      stage: 'answered',
      first: { answer: ['age'] },
      latest: { answer: ['ankle'], score: { points: 0.5, verdict: 'partly' } },
    });
  });

  test('comes back open when none of the saved options exists any more', () => {
    expect(startQuestion(question, { first: ['gone'], latest: ['gone'] })).toEqual(fresh);
  });

  test('takes the first try of the record over the first of this page', () => {
    const here = answer(fresh, 'ankle', 'habit');
    expect(keepSavedFirst(question, here, { first: ['age'], latest: ['age'] })).toMatchObject({
      first: { answer: ['age'] },
      latest: { answer: ['ankle', 'habit'] },
    });
    expect(keepSavedFirst(question, here, null)).toBe(here);
  });
});

test('a quiz adds up first tries and latest answers, and names what was missed; an open question is not missed', () => {
  const better = answer(retryQuestion(answer(fresh, 'ankle')), 'ankle', 'habit');
  const missed = answer(fresh, 'age');
  expect(summarizeQuiz([better, missed, fresh])).toEqual({
    answered: 2,
    outOf: 3,
    points: 1,
    firstPoints: 0.5,
    missed: [1],
  });
});
