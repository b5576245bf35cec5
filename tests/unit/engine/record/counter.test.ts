import { describe, expect, test } from 'vitest';
import { COUNTER_MAX, nextCounter } from '#engine/record/counter.ts';
import { buildEvent } from './build-event.ts';

describe('the counter of the next event', () => {
  test.each([
    { seen: [], next: 1 },
    { seen: [3, 7, 5], next: 8 },
    { seen: [COUNTER_MAX], next: COUNTER_MAX },
  ])('after $seen is $next', ({ seen, next }) => {
    expect(nextCounter(seen.map((counter, index) => buildEvent(index, { counter })))).toBe(next);
  });
});
