import { expect, test } from 'vitest';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import type { JsonValue } from '#engine/record/learner-event.ts';
import { EMPTY_RECORD, type LearnerRecord } from '#engine/record/learner-record.ts';
import { savedAnswers } from '#islands/quiz/saved-answers.ts';

const question: QuizQuestion = {
  type: 'single-choice',
  id: 'which',
  revision: 2,
  prompt: 'Which?',
  hint: null,
  choices: [],
};
const kept = (revision: number, response: JsonValue) => ({
  event: 'e',
  revision,
  response,
  credit: 1,
  at: '2026-11-22T10:00:00Z',
});
const recordOf = (first: ReturnType<typeof kept>, latest = first): LearnerRecord => ({
  ...EMPTY_RECORD,
  questions: new Map([['which', { id: 'which', first, latest, times: 2 }]]),
});

test('an empty record holds no answer', () => {
  expect(savedAnswers(EMPTY_RECORD, question)).toBeNull();
});

test('first and latest answers to this revision come back', () => {
  expect(savedAnswers(recordOf(kept(2, ['a']), kept(2, ['b'])), question)).toEqual({ first: ['a'], latest: ['b'] });
});

test('answers to an older revision were answers to another question', () => {
  expect(savedAnswers(recordOf(kept(1, ['a'])), question)).toBeNull();
  expect(savedAnswers(recordOf(kept(1, ['a']), kept(2, ['b'])), question)).toEqual({ first: ['b'], latest: ['b'] });
});

test('an answer of an unexpected shape counts as empty', () => {
  expect(savedAnswers(recordOf(kept(2, { text: 'a' })), question)).toEqual({ first: [], latest: [] });
});
