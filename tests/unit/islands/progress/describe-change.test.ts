import { expect, test } from 'vitest';
import { describeChange } from '#islands/progress/describe-change.ts';

const NOTHING = {
  added: 0,
  known: 0,
  removedEarlier: [],
  lessons: [],
  questions: [],
  cases: [],
  firstAnswersChanged: [],
};

test('says in one sentence that a file brings nothing', () => {
  expect(describeChange({ ...NOTHING, known: 4 })).toEqual(['Everything in this file is here already.']);
});

test('names what is added, what is known, what gains, and whose first answer moves', () => {
  const change = { ...NOTHING, added: 1, known: 1, lessons: ['a'], questions: ['b', 'c'], firstAnswersChanged: ['b'] };
  expect(describeChange(change)).toEqual([
    '1 entry will be added.',
    '1 entry of the file is here already.',
    'This brings something new about 1 lesson, 2 questions.',
    'For 1 question the file holds an earlier first answer; that one will count as your first.',
    'Nothing that is here now is removed.',
  ]);
});
