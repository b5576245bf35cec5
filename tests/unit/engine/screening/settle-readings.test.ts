import { describe, expect, test } from 'vitest';
import type { Reading } from '#engine/screening/reading.ts';
import { settleReadings } from '#engine/screening/settle-readings.ts';

const look = (value: Reading['value'], filmed?: boolean): Reading => ({
  finding: 'thing',
  side: 'left',
  value,
  ...(filmed === undefined ? {} : { filmed }),
});

describe('settleReadings', () => {
  test.each<[string, Reading[], Reading['value'] | undefined]>([
    ['one look', [look(true)], true],
    ['the majority', [look(true), look(false), look(true)], true],
    ['a tie, which says nothing', [look(true), look(false)], undefined],
    ['the film over any number of live looks', [look(false), look(false), look(true, true)], true],
    ['the majority of categories', [look('fair'), look('poor'), look('fair')], 'fair'],
  ])('takes %s', (_, readings, value) => {
    expect(settleReadings(readings).map((item) => item.value)).toEqual(value === undefined ? [] : [value]);
    expect(settleReadings(readings.toReversed()).map((item) => item.value)).toEqual(value === undefined ? [] : [value]);
  });

  test('averages numbers and counts the looks', () => {
    expect(settleReadings([look(7), look(9), look(8)])).toMatchObject([{ value: 8, looks: 3 }]);
  });

  test('keeps the two legs apart', () => {
    expect(settleReadings([look(7), { ...look(9), side: 'right' }])).toHaveLength(2);
  });
});
