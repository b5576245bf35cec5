import { describe, expect, test } from 'vitest';
import {
  makeCaseActed,
  makeCaseGraded,
  makeCaseStarted,
  makeDrillAnswered,
  makeDrillCompleted,
  makeLessonOpened,
} from '#engine/record/event-drafts.ts';
import { foldRecord } from '#engine/record/fold-record.ts';
import type { LearnerEvent } from '#engine/record/learner-event.ts';
import { EMPTY_RECORD } from '#engine/record/learner-record.ts';
import { buildEvent, uuid } from './build-event.ts';

const authored = { id: 'one', revision: 1 };
const at = '2026-11-22T10:00:00.000Z';
const sizes = (event: LearnerEvent) => {
  const { lessons, questions, cases, drills } = foldRecord([event]);
  return [lessons.size, questions.size, cases.size, drills.size];
};

describe('the record folded by kind', () => {
  test('an event counts for its own kind and no other', () => {
    expect(sizes(buildEvent(1, makeLessonOpened(authored)))).toEqual([1, 0, 0, 0]);
    expect(sizes(buildEvent(1))).toEqual([0, 1, 0, 0]);
    expect(sizes(buildEvent(1, makeCaseActed(authored, 'run', null)))).toEqual([0, 0, 1, 0]);
    expect(sizes(buildEvent(1, makeDrillAnswered(authored, 1)))).toEqual([0, 0, 0, 1]);
  });

  test('an empty log is the empty record', () => {
    expect(foldRecord([])).toEqual(EMPTY_RECORD);
  });

  test('a question that was only looked at has no record', () => {
    expect(foldRecord([buildEvent(1, { type: 'experienced' })]).questions.size).toBe(0);
    expect(foldRecord([buildEvent(1), buildEvent(2, { type: 'reviewed' })]).questions.get('first-look')?.times).toBe(1);
  });

  test.each(['completed', 'passed'] as const)('a lesson %s is completed, as of then', (type) => {
    const object = { kind: 'lesson', id: 'one', revision: 1 } as const;
    expect(foldRecord([buildEvent(1, { type, object, payload: {} })]).lessons.get('one')).toEqual({
      id: 'one',
      status: 'completed',
      lastAt: at,
    });
    expect(foldRecord([buildEvent(1, { type: 'failed', object })]).lessons.get('one')?.status).toBe('visited');
  });

  test('a drill keeps all that was done, in order, and is not where to go on', () => {
    const record = foldRecord([
      buildEvent(4, makeDrillAnswered({ id: 'two', revision: 1 }, null)),
      buildEvent(3, makeDrillCompleted(authored, { score: 1 })),
      buildEvent(2, makeDrillAnswered(authored, { n: 1 })),
      buildEvent(1, makeLessonOpened({ id: 'the-ankle', revision: 1 })),
    ]);
    expect([...record.drills]).toEqual([
      [
        'one',
        {
          id: 'one',
          entries: [
            { event: uuid(2), type: 'answered', payload: { n: 1 }, at },
            { event: uuid(3), type: 'completed', payload: { score: 1 }, at },
          ],
        },
      ],
      ['two', { id: 'two', entries: [{ event: uuid(4), type: 'answered', payload: null, at }] }],
    ]);
    expect(record.resume).toEqual({ kind: 'lesson', id: 'the-ankle', revision: 1 });
  });

  test.each([true, false])('keeping a client for review (%j) is remembered and is not where to go on', (keep) => {
    const lesson = { id: 'the-ankle', revision: 1 };
    const action = { type: 'kept-for-review', keep };
    const started = buildEvent(1, makeCaseStarted(authored, { attempt: 'run', seed: 's', mode: 'check' }));
    const kept = buildEvent(3, makeCaseActed(authored, 'run', action));
    const record = foldRecord([started, buildEvent(2, makeLessonOpened(lesson)), kept]);
    expect(record.cases.get('one')?.attempts[0]?.actions).toEqual([action]);
    expect(record.resume).toEqual({ kind: 'lesson', ...lesson });
    expect(foldRecord([started, kept]).resume).toEqual({ kind: 'case', ...authored });
    expect(foldRecord([kept]).resume).toBeNull();
  });

  test.each([null, 'kept-for-review', ['kept-for-review'], { type: 'finished' }])(
    'any other thing done in a case (%j) is where to go on',
    (action) => {
      const acted = buildEvent(2, makeCaseActed(authored, 'run', action));
      const record = foldRecord([buildEvent(1, makeLessonOpened({ id: 'the-ankle', revision: 1 })), acted]);
      expect(record.resume).toEqual({ kind: 'case', ...authored });
    },
  );

  test('only what was attempted is an action, and only a verdict is a result', () => {
    const verdict = (number: number, passed: boolean, total: number) =>
      buildEvent(number, makeCaseGraded(authored, { attempt: 'run', passed, total }, { action: 'no action' }));
    const started = buildEvent(1, makeCaseStarted(authored, { attempt: 'run', seed: 's', mode: 'check' }));
    expect(foldRecord([started, verdict(2, true, 81)]).cases.get('one')?.attempts).toEqual([
      {
        id: 'run',
        revision: 1,
        seed: 's',
        mode: 'check',
        startedAt: at,
        actions: [],
        result: { passed: true, total: 81, at },
      },
    ]);
    expect(foldRecord([started, verdict(2, false, 40)]).cases.get('one')?.attempts[0]?.result?.passed).toBe(false);
  });

  test('a case of an old shape has no name, seed or mode, and a verdict without a number has none of the points', () => {
    const object = { kind: 'case', id: 'one', revision: 1 } as const;
    const odd = { attempt: 7, seed: null, mode: ['a'], total: '90' };
    expect(foldRecord([buildEvent(1, { type: 'passed', object, payload: odd })]).cases.get('one')?.attempts).toEqual([
      { id: '', revision: 1, seed: '', mode: '', startedAt: at, actions: [], result: { passed: true, total: 0, at } },
    ]);
  });

  test.each([[null], ['old'], [7], [['response', 'credit']]])('a payload %j says nothing', (payload) => {
    expect(foldRecord([buildEvent(1, { payload })]).questions.get('first-look')?.first).toMatchObject({
      response: null,
      credit: null,
    });
  });
});
