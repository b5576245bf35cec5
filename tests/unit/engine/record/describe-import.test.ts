import { describe, expect, test } from 'vitest';
import { describeImport } from '#engine/record/describe-import.ts';
import { buildEvent, uuid } from './build-event.ts';

describe('what an import would change', () => {
  test('is nothing when the same file is merged twice', () => {
    const log = [buildEvent(1), buildEvent(2)];
    expect(describeImport(log, log)).toEqual({
      added: 0,
      known: 2,
      removedEarlier: [],
      lessons: [],
      questions: [],
      cases: [],
      firstAnswersChanged: [],
    });
  });

  test('names the question whose first answer the file moves back', () => {
    const change = describeImport([buildEvent(5)], [buildEvent(2, { device: 'device-b' })]);
    expect(change).toMatchObject({
      added: 1,
      known: 0,
      questions: ['first-look'],
      firstAnswersChanged: ['first-look'],
    });
  });

  test('names what was removed here and still counts in the file', () => {
    const tombstone = buildEvent(3, {
      type: 'voided',
      object: { kind: 'event', id: uuid(2), revision: 1 },
      payload: {},
    });
    const here = [buildEvent(1), buildEvent(2), tombstone];
    expect(describeImport(here, [buildEvent(1), buildEvent(2)]).removedEarlier).toEqual([uuid(2)]);
    expect(describeImport(here, here).removedEarlier).toEqual([]);
  });
});
