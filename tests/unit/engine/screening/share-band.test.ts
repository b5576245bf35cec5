import { expect, test } from 'vitest';
import { shareBand } from '#engine/screening/share-band.ts';

test.each([
  { oddsTimes: 1, band: null },
  { oddsTimes: 1.09, band: null },
  { oddsTimes: 1 / 1.09, band: null },
  { oddsTimes: 1.11, band: 'for' },
  { oddsTimes: 1 / 1.11, band: 'against' },
  { oddsTimes: 1.99, band: 'for' },
  { oddsTimes: 1 / 1.99, band: 'against' },
  { oddsTimes: 2.01, band: 'strongly-for' },
  { oddsTimes: 1 / 2.01, band: 'strongly-against' },
])('a test that multiplies the odds by $oddsTimes is called $band', ({ oddsTimes, band }) => {
  expect(shareBand(Math.log(oddsTimes))).toBe(band);
});
