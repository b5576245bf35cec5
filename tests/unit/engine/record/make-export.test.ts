import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerEvent } from '#engine/record/learner-event.ts';
import { makeExport } from '#engine/record/make-export.ts';
import { mergeEvents } from '#engine/record/merge-events.ts';
import { arbitraryLog } from './arbitrary-event.ts';
import { buildEvent } from './build-event.ts';

const line = (number: number) =>
  `{"actor":"learner","at":"2026-11-22T10:00:00.000Z","counter":${number},"course":"plumbline","device":"device-a",` +
  `"id":"00000000-0000-4000-8000-00000000000${number}","object":{"id":"first-look","kind":"question","revision":1},` +
  `"payload":{"credit":1,"response":["a"]},"type":"answered"}`;
const HEAD = '{"format":"plumbline-record","version":1,"course":"plumbline","events":[';

describe('the log as a file', () => {
  test('says what it is before its events, one a line, in log order, keys sorted', () => {
    expect(makeExport([buildEvent(2), buildEvent(1)])).toBe(`${HEAD}\n${line(1)},\n${line(2)}\n]}\n`);
  });

  test('of an empty log is a whole file with no event', () => {
    expect(makeExport([])).toBe(`${HEAD}]}\n`);
  });

  test('holds every event, and is equal to the byte when exported again', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const text = makeExport(log);
        const { events } = JSON.parse(text) as { events: readonly LearnerEvent[] };
        expect(events).toEqual(mergeEvents(log));
        expect(makeExport([...events].reverse())).toBe(text);
      }),
    );
  });
});
