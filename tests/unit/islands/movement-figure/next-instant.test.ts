import { describe, expect, test } from 'vitest';
import { nextInstant } from '#islands/movement-figure/next-instant.ts';

describe('the next instant of a repetition of 4 seconds', () => {
  test.each([
    [0, 1, 'whole', 0.25],
    [0.9, 0.8, 'whole', 0.1],
    [0.5, 0, 'whole', 0.5],
    [0.5, 0.4, 'bottom', 0.6],
    [0.68, 0.2, 'bottom', 0.33],
    [0.1, 0.4, 'bottom', 0.6],
  ] as const)('from %d, %d s later, playing the %s: %d', (t, seconds, stretch, next) => {
    expect(nextInstant(t, seconds, 4, stretch)).toBeCloseTo(next, 9);
  });
});
