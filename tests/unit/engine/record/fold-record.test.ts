import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  makeCaseActed,
  makeCaseGraded,
  makeCaseStarted,
  makeLessonCompleted,
  makeLessonOpened,
} from '#engine/record/event-drafts.ts';
import { foldRecord } from '#engine/record/fold-record.ts';
import { mergeEvents } from '#engine/record/merge-events.ts';
import { arbitraryLog } from './arbitrary-event.ts';
import { buildEvent, uuid } from './build-event.ts';

const answer = (number: number, choice: string, credit: number) =>
  buildEvent(number, { payload: { response: [choice], credit } });
const maya = { id: 'maya', revision: 2 };

describe('the record folded from a log', () => {
  test('keeps the first answer beside the latest and counts the tries', () => {
    const question = foldRecord([answer(3, 'c', 1), answer(1, 'a', 0), answer(2, 'b', 0.5)]).questions.get(
      'first-look',
    );
    expect(question).toMatchObject({
      times: 3,
      first: { response: ['a'], credit: 0, event: uuid(1) },
      latest: { response: ['c'], credit: 1, event: uuid(3) },
    });
  });

  test('calls the first answer first although the clock was set back before it', () => {
    const first = { ...answer(1, 'a', 0), at: '2026-11-22T10:00:00.000Z' };
    const second = { ...answer(2, 'b', 1), at: '2025-01-01T00:00:00.000Z' };
    expect(foldRecord([second, first]).questions.get('first-look')?.first.event).toBe(first.id);
  });

  test('leaves a completed lesson completed when it is opened again', () => {
    const lesson = { id: 'the-ankle', revision: 1 };
    const record = foldRecord([
      buildEvent(1, makeLessonOpened(lesson)),
      buildEvent(2, makeLessonCompleted(lesson)),
      buildEvent(3, makeLessonOpened(lesson, 'what-you-see')),
      buildEvent(4, makeLessonOpened({ id: 'the-arch', revision: 1 })),
    ]);
    expect(record.lessons.get('the-ankle')?.status).toBe('completed');
    expect(record.lessons.get('the-arch')?.status).toBe('visited');
  });

  test('keeps each run of a case apart, its actions in order, its first verdict', () => {
    const run = (attempt: string) => ({ attempt, seed: `seed-${attempt}`, mode: 'check' });
    const record = foldRecord([
      buildEvent(1, makeCaseStarted(maya, run('one'))),
      buildEvent(2, makeCaseActed(maya, 'one', { type: 'asked' })),
      buildEvent(3, makeCaseStarted(maya, run('two'))),
      buildEvent(4, makeCaseActed(maya, 'one', { type: 'tested' })),
      buildEvent(5, makeCaseGraded(maya, { attempt: 'one', passed: false, total: 61 })),
      buildEvent(6, makeCaseGraded(maya, { attempt: 'one', passed: true, total: 90 })),
    ]);
    expect(record.cases.get('maya')?.attempts).toMatchObject([
      {
        id: 'one',
        revision: 2,
        seed: 'seed-one',
        actions: [{ type: 'asked' }, { type: 'tested' }],
        result: { passed: false, total: 61 },
      },
      { id: 'two', seed: 'seed-two', actions: [], result: null },
    ]);
  });

  test('resumes at the object of the latest event in log order', () => {
    const lesson = { kind: 'lesson', id: 'the-ankle', revision: 1 } as const;
    expect(foldRecord([buildEvent(9, { object: lesson, type: 'experienced' }), buildEvent(2)]).resume).toEqual(lesson);
    expect(foldRecord([]).resume).toBeNull();
  });

  test('does not count what a tombstone voids, until the tombstone is voided itself', () => {
    const voids = (number: number, target: number) =>
      buildEvent(number, { type: 'voided', object: { kind: 'event', id: uuid(target), revision: 1 }, payload: {} });
    const [kept, removed] = [answer(1, 'a', 1), answer(2, 'b', 0)];
    expect(foldRecord([kept, removed, voids(3, 2)]).questions.get('first-look')?.times).toBe(1);
    expect(foldRecord([kept, removed, voids(3, 2)]).eventCount).toBe(1);
    expect(foldRecord([kept, removed, voids(3, 2), voids(4, 3)]).questions.get('first-look')?.times).toBe(2);
  });

  test('lets no tombstone reach an event after it', () => {
    const early = buildEvent(1, { type: 'voided', object: { kind: 'event', id: uuid(2), revision: 1 }, payload: {} });
    expect(foldRecord([early, answer(2, 'a', 1)]).questions.size).toBe(1);
  });

  test('reads a payload of unexpected shape as empty instead of failing', () => {
    const record = foldRecord([
      buildEvent(1, { payload: null }),
      buildEvent(2, { payload: 'old shape', object: { kind: 'case', id: 'maya', revision: 1 }, type: 'attempted' }),
      buildEvent(3, { payload: { response: ['a'], credit: 7 }, object: { kind: 'question', id: 'over', revision: 1 } }),
    ]);
    expect(record.questions.get('first-look')?.first).toMatchObject({ response: null, credit: null });
    expect(record.questions.get('over')?.first.credit).toBe(1);
  });

  test('does not depend on the order the events come in', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.infiniteStream(fc.nat()), (log, dice) => {
        const shuffled = log.map((event) => ({ event, at: dice.next().value ?? 0 })).sort((a, b) => a.at - b.at);
        expect(foldRecord(shuffled.map(({ event }) => event))).toEqual(foldRecord(mergeEvents(log)));
      }),
    );
  });

  test('meets no prototype through an id', () => {
    const record = foldRecord([buildEvent(1, { object: { kind: 'question', id: '__proto__', revision: 1 } })]);
    expect(record.questions.get('__proto__')?.times).toBe(1);
    expect(({} as Record<string, unknown>).times).toBeUndefined();
  });
});
