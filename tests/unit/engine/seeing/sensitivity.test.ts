import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '#engine/seeing/normal-quantile.ts';
import { normalShare } from '#engine/seeing/normal-share.ts';
import { dPrimeOfRates, measureSensitivity } from '#engine/seeing/sensitivity.ts';

describe('z and its inverse', () => {
  test.each([
    [0.5, 0],
    [0.8, 0.841621],
    [0.4, -0.253347],
    [0.975, 1.959964],
    [0.01, -2.326348],
    [0.999, 3.090232],
  ])('the normal table gives z = %f → %f', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 6);
    expect(normalShare(z)).toBeCloseTo(p, 6);
  });

  test('each undoes the other', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0005, max: 0.9995, noNaN: true }), (p) => {
        expect(normalShare(normalQuantile(p))).toBeCloseTo(p, 6);
      }),
    );
  });

  test('certainty is infinitely far out', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('d′', () => {
  test('is 1.095 for hits 0.8 and false alarms 0.4: the face recognition example of Macmillan and Creelman 2005, chapter 1', () => {
    expect(dPrimeOfRates(0.8, 0.4)).toBeCloseTo(1.095, 3);
  });

  test('adds half an answer to every cell (Hautus 1995), so that a perfect run stays finite', () => {
    const perfect = measureSensitivity({ hits: 10, misses: 0, falseAlarms: 0, correctRejections: 10 });
    expect(perfect?.dPrime).toBeCloseTo(normalQuantile(10.5 / 11) - normalQuantile(0.5 / 11), 10);
    expect(perfect?.hitRate).toBe(1);
  });

  test('is nought and unbiased for a coin, and the criterion tells the eager from the shy', () => {
    const coin = measureSensitivity({ hits: 6, misses: 6, falseAlarms: 6, correctRejections: 6 });
    expect(coin?.dPrime).toBeCloseTo(0, 10);
    expect(coin?.criterion).toBeCloseTo(0, 10);
    const eager = measureSensitivity({ hits: 12, misses: 0, falseAlarms: 12, correctRejections: 0 });
    const shy = measureSensitivity({ hits: 0, misses: 12, falseAlarms: 0, correctRejections: 12 });
    expect(eager?.dPrime).toBeCloseTo(0, 10);
    expect(eager?.criterion).toBeLessThan(-1);
    expect(shy?.criterion).toBeGreaterThan(1);
  });

  test('needs clips of both kinds', () => {
    expect(measureSensitivity({ hits: 3, misses: 1, falseAlarms: 0, correctRejections: 0 })).toBeNull();
    expect(measureSensitivity({ hits: 0, misses: 0, falseAlarms: 1, correctRejections: 3 })).toBeNull();
  });

  test('is surer the more answers it rests on', () => {
    const few = measureSensitivity({ hits: 8, misses: 2, falseAlarms: 2, correctRejections: 8 });
    const many = measureSensitivity({ hits: 80, misses: 20, falseAlarms: 20, correctRejections: 80 });
    expect(many?.standardError ?? 1).toBeLessThan((few?.standardError ?? 0) / 2.5);
  });
});
