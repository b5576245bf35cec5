import { describe, expect, test } from 'vitest';
import { describeImport } from '#engine/record/describe-import.ts';
import { makeCaseStarted, makeLessonCompleted, makeLessonOpened } from '#engine/record/event-drafts.ts';
import { mergeEvents } from '#engine/record/merge-events.ts';
import { buildEvent } from './build-event.ts';

const lesson = { id: 'the-ankle', revision: 1 };
const opened = buildEvent(1, makeLessonOpened(lesson));
const run = (number: number, attempt: string) =>
  buildEvent(number, makeCaseStarted({ id: 'maya', revision: 1 }, { attempt, seed: 's', mode: 'check' }));
const question = (number: number, id: string) => buildEvent(number, { object: { kind: 'question', id, revision: 1 } });

describe('what gains by an import', () => {
  test('a lesson that becomes completed, or was opened later, and no other', () => {
    const other = buildEvent(2, makeLessonOpened({ id: 'the-arch', revision: 1 }));
    const gains = (incoming: Parameters<typeof describeImport>[1]) => describeImport([opened, other], incoming).lessons;
    expect(gains([buildEvent(3, makeLessonCompleted(lesson))])).toEqual(['the-ankle']);
    expect(gains([buildEvent(3, { ...makeLessonOpened(lesson), at: '2026-12-01T00:00:00.000Z' })])).toEqual([
      'the-ankle',
    ]);
    expect(gains([buildEvent(3, makeLessonOpened(lesson))])).toEqual([]);
    expect(gains([buildEvent(3, makeLessonOpened({ id: 'the-hip', revision: 1 }))])).toEqual(['the-hip']);
  });

  test('a case with another run, not one whose runs are known', () => {
    expect(describeImport([run(1, 'one')], [run(1, 'one'), run(2, 'two')]).cases).toEqual(['maya']);
    expect(describeImport([run(1, 'one')], [run(2, 'one')]).cases).toEqual([]);
  });

  test('a question answered here for the first time, without changing a first answer', () => {
    expect(describeImport([question(1, 'old')], [question(2, 'new')])).toMatchObject({
      questions: ['new'],
      firstAnswersChanged: [],
    });
  });

  test('a question answered again later keeps its first answer', () => {
    expect(describeImport([question(1, 'old'), question(2, 'else')], [question(3, 'old')])).toMatchObject({
      questions: ['old'],
      firstAnswersChanged: [],
    });
  });
});

describe('the order of a log', () => {
  test('the smaller text of two claims to one id stays, whoever comes first', () => {
    const [smaller, larger] = ['a', 'b'].map((choice) => buildEvent(1, { payload: { response: [choice] } }));
    if (!smaller || !larger) throw new Error('two events');
    expect(mergeEvents([larger], [smaller])).toEqual([smaller]);
    expect(mergeEvents([smaller], [larger])).toEqual([smaller]);
  });

  test('events of one counter and device follow their ids', () => {
    const [one, two, three] = [1, 2, 3].map((number) => buildEvent(number, { counter: 1 }));
    expect(mergeEvents([three, one, two].flatMap((event) => event ?? []))).toEqual([one, two, three]);
  });
});
