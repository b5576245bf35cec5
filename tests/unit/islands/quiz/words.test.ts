import { describe, expect, test } from 'vitest';
import { startQuestion, submitAnswer } from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { describeResult } from '#islands/quiz/describe-result.ts';
import { describeTicks } from '#islands/quiz/describe-ticks.ts';
import { formatPoints } from '#islands/quiz/format-points.ts';
import { FIRST_TRY_WORDS, OUTCOME_WORDS, VERDICT_WORDS } from '#islands/quiz/quiz-words.table.ts';

const choice = (id: string, correct: boolean) => ({ id, correct, text: id, feedback: `Why ${id} is so or not.` });
const question: QuizQuestion = {
  type: 'multiple-choice',
  id: 'which-may',
  revision: 1,
  prompt: 'Which of these may let a knee travel in?',
  hint: null,
  chooseUpTo: 3,
  choices: [choice('ankle', true), choice('habit', true), choice('hip', true), choice('age', false)],
};
const said = (...ids: string[]) => describeResult(question, submitAnswer(question, startQuestion(question, null), ids));

describe('after "Check" the learner hears', () => {
  test.each([
    [['ankle', 'habit', 'hip'], 'That’s it: 1 of 1 point.'],
    [['ankle', 'habit'], 'Part of it: 0.67 of 1 point.'],
    [['age'], 'Not yet: 0 of 1 point.'],
    [[], 'Tick at least one option, then check it. A guess is fine.'],
    [['ankle', 'habit', 'hip', 'age'], 'You ticked 4. Keep the 3 you are surest of, then check again.'],
  ])('%j → %s', (ids, sentence) => {
    expect(said(...ids)).toBe(sentence);
  });

  test('nothing before that', () => {
    expect(describeResult(question, startQuestion(question, null))).toBe('');
  });
});

test.each([
  [0, undefined, false, 'Tick all that belong. 0 ticked.'],
  [2, 3, false, 'Tick up to 3. 2 ticked.'],
  [3, 3, true, 'Tick up to 3. 3 ticked, which is the most: untick one first to choose another.'],
])('the count says where the learner stands (%i of %s)', (count, limit, held, sentence) => {
  expect(describeTicks(count, limit, held)).toBe(sentence);
});

test.each([
  [0.5, '0.5'],
  [1 / 3, '0.33'],
  [4.666666666666667, '4.67'],
  [3, '3'],
])('%f points read as %s', (points, text) => {
  expect(formatPoints(points)).toBe(text);
});

test('no verdict says "wrong"', () => {
  const words = [VERDICT_WORDS, FIRST_TRY_WORDS, ...Object.values(OUTCOME_WORDS)].flatMap((table) =>
    Object.values(table),
  );
  expect(words.filter((word) => /wrong|fail|incorrect/i.test(word))).toEqual([]);
});
