import { describe, expect, test } from 'vitest';
import { compareEvents } from '#engine/record/event-order.ts';
import { buildEvent, uuid } from './build-event.ts';

describe('the order of a log', () => {
  test.each([
    {
      rule: 'the lower counter',
      first: { counter: 2, device: 'b', id: uuid(9) },
      second: { counter: 10, device: 'a', id: uuid(1) },
    },
    {
      rule: 'at one counter, the smaller device',
      first: { device: 'a', id: uuid(9) },
      second: { device: 'b', id: uuid(1) },
    },
    { rule: 'at one counter and device, the smaller id', first: { id: uuid(1) }, second: { id: uuid(9) } },
    { rule: 'by code unit, capitals before small letters', first: { device: 'Z' }, second: { device: 'a' } },
  ])('puts first $rule', ({ first, second }) => {
    const [a, b] = [buildEvent(5, first), buildEvent(5, second)];
    expect(compareEvents(a, b)).toBeLessThan(0);
    expect(compareEvents(b, a)).toBeGreaterThan(0);
    expect(compareEvents(a, a)).toBe(0);
  });

  test('never asks the clock', () => {
    const early = buildEvent(1, { at: '1999-01-01T00:00:00.000Z' });
    expect(compareEvents(early, { ...early, at: '2030-01-01T00:00:00.000Z' })).toBe(0);
  });
});
