import { expect, test } from 'vitest';
import { shiftBand } from '#engine/screening/shift-band.ts';

test.each([
  [0.1, 0.1, 'little-changed'],
  [0.1, 0.18, 'little-changed'],
  [0.1, 0.19, 'more-likely'],
  [0.1, 0.39, 'more-likely'],
  [0.1, 0.41, 'much-more-likely'],
  [0.5, 0.35, 'little-changed'],
  [0.5, 0.32, 'less-likely'],
  [0.5, 0.13, 'much-less-likely'],
])('from %d to %d is %s', (before, now, band) => {
  expect(shiftBand(before, now)).toBe(band);
});
