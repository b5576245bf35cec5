import { describe, expect, test } from 'vitest';
import { effectiveEvents } from '#engine/record/effective-events.ts';
import { buildEvent, uuid } from './build-event.ts';

const voids = (number: number, target: number) =>
  buildEvent(number, { type: 'voided', object: { kind: 'event', id: uuid(target), revision: 1 }, payload: {} });
const numbers = (log: readonly ReturnType<typeof buildEvent>[]) => effectiveEvents(log).map(({ counter }) => counter);

describe('the events that count', () => {
  test.each([
    { what: 'all, in log order', log: [buildEvent(3), buildEvent(1), buildEvent(2)], kept: [1, 2, 3] },
    { what: 'none of an empty log', log: [], kept: [] },
    { what: 'all but the voided one', log: [buildEvent(1), buildEvent(2), voids(3, 2)], kept: [1] },
    { what: 'the voided one again, its tombstone voided', log: [voids(3, 2), voids(4, 3), buildEvent(2)], kept: [2] },
    { what: 'an event that only a later tombstone could have reached', log: [voids(1, 2), buildEvent(2)], kept: [2] },
    { what: 'all where a tombstone names nothing here', log: [buildEvent(1), voids(2, 77)], kept: [1] },
  ])('are $what', ({ log, kept }) => {
    expect(numbers(log)).toEqual(kept);
  });

  test('are found without disturbing the log that was passed', () => {
    const log = [buildEvent(2), buildEvent(1)];
    effectiveEvents(log);
    expect(log.map(({ counter }) => counter)).toEqual([2, 1]);
  });
});
