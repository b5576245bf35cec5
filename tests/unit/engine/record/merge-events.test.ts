import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeEvents } from '#engine/record/merge-events.ts';
import { arbitraryLog } from './arbitrary-event.ts';
import { buildEvent } from './build-event.ts';

describe('merging two copies of a log', () => {
  test('gives the same log whichever copy comes first', () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLog, (a, b) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
      }),
    );
  });

  test('gives the same log however three copies are grouped', () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLog, arbitraryLog, (a, b, c) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryLog, (a, b) => {
        const merged = mergeEvents(a, b);
        expect(mergeEvents(merged, b)).toEqual(merged);
      }),
    );
  });

  test('settles two events that claim one id the same way from both sides', () => {
    const [right, wrong] = [buildEvent(1), buildEvent(1, { payload: { response: ['b'], credit: 0 } })];
    expect(mergeEvents([right], [wrong])).toEqual(mergeEvents([wrong], [right]));
    expect(mergeEvents([right], [wrong])).toHaveLength(1);
  });

  test('orders by counter, then device, then id, whatever the clock said', () => {
    const late = buildEvent(1, { at: '2030-01-01T00:00:00.000Z' });
    const otherDevice = buildEvent(3, { counter: 2, device: 'device-b', at: '1999-01-01T00:00:00.000Z' });
    const sameCounter = buildEvent(2, { counter: 2, at: '2031-01-01T00:00:00.000Z' });
    expect(mergeEvents([otherDevice, sameCounter, late])).toEqual([late, sameCounter, otherDevice]);
  });
});
