import { describe, expect, test } from 'vitest';
import {
  makeCaseActed,
  makeCaseGraded,
  makeCaseStarted,
  makeDrillAnswered,
  makeDrillCompleted,
  makeLessonCompleted,
  makeLessonOpened,
  makeQuestionAnswered,
} from '#engine/record/event-drafts.ts';

const authored = { id: 'some-id', revision: 3 };
const on = (kind: string) => ({ kind, ...authored });

describe('what the log is told', () => {
  test.each([
    {
      deed: 'a lesson opened',
      draft: () => makeLessonOpened(authored),
      says: { type: 'experienced', object: on('lesson'), payload: {} },
    },
    {
      deed: 'a lesson opened at a heading',
      draft: () => makeLessonOpened(authored, 'what-you-see'),
      says: { type: 'experienced', object: on('lesson'), payload: { section: 'what-you-see' } },
    },
    {
      deed: 'a lesson read to its end',
      draft: () => makeLessonCompleted(authored),
      says: { type: 'completed', object: on('lesson'), payload: {} },
    },
    {
      deed: 'a question answered',
      draft: () => makeQuestionAnswered(authored, { response: ['b'], credit: 0.5 }),
      says: { type: 'answered', object: on('question'), payload: { response: ['b'], credit: 0.5 } },
    },
    {
      deed: 'a reflection, not marked, with what stood beside it',
      draft: () =>
        makeQuestionAnswered(authored, { response: 'my words', credit: null }, { quiz: 'closing', hint: true }),
      says: {
        type: 'answered',
        object: on('question'),
        payload: { quiz: 'closing', hint: true, response: 'my words', credit: null },
      },
    },
    {
      deed: 'a case begun',
      draft: () => makeCaseStarted(authored, { attempt: 'run-1', seed: 's', mode: 'check' }),
      says: { type: 'attempted', object: on('case'), payload: { attempt: 'run-1', seed: 's', mode: 'check' } },
    },
    {
      deed: 'an action in a case',
      draft: () => makeCaseActed(authored, 'run-1', { type: 'asked' }),
      says: { type: 'attempted', object: on('case'), payload: { attempt: 'run-1', action: { type: 'asked' } } },
    },
    {
      deed: 'a drill step answered',
      draft: () => makeDrillAnswered(authored, { step: 4 }),
      says: { type: 'answered', object: on('drill'), payload: { step: 4 } },
    },
    {
      deed: 'a drill brought to its end',
      draft: () => makeDrillCompleted(authored, { steps: 12 }),
      says: { type: 'completed', object: on('drill'), payload: { steps: 12 } },
    },
    {
      deed: 'a case passed',
      draft: () => makeCaseGraded(authored, { attempt: 'run-1', passed: true, total: 84 }),
      says: { type: 'passed', object: on('case'), payload: { attempt: 'run-1', total: 84 } },
    },
    {
      deed: 'a case not passed, with more of its grade',
      draft: () => makeCaseGraded(authored, { attempt: 'run-1', passed: false, total: 41 }, { seeing: 0.3 }),
      says: { type: 'failed', object: on('case'), payload: { seeing: 0.3, attempt: 'run-1', total: 41 } },
    },
  ])('about $deed', ({ draft, says }) => {
    expect(draft()).toEqual(says);
  });

  test('lets no detail stand in for the mark itself', () => {
    const answered = makeQuestionAnswered(authored, { response: ['a'], credit: 0 }, { credit: 1, response: ['b'] });
    expect(answered.payload).toEqual({ response: ['a'], credit: 0 });
    const graded = makeCaseGraded(authored, { attempt: 'run-1', passed: false, total: 41 }, { total: 100 });
    expect(graded.payload).toEqual({ attempt: 'run-1', total: 41 });
  });
});
