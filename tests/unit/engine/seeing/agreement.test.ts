import { describe, expect, test } from 'vitest';
import { measureAgreement } from '#engine/seeing/agreement.ts';

/**
 * Two radiologists on 85 xeromammograms, rows and columns normal, benign, suspected cancer, cancer (Boyd and others 1982; worked in
 * Altman 1991, Practical Statistics for Medical Research, section 14.3: κ = 0.47, weighted κ = 0.57).
 */
const ALTMAN = [
  [21, 12, 0, 0],
  [4, 17, 1, 0],
  [3, 9, 15, 2],
  [0, 0, 0, 1],
];

/** 100 diagnoses by two raters (Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, table 18.1: κ = 0.68). */
const FLEISS = [
  [75, 1, 4],
  [5, 4, 1],
  [0, 0, 10],
];

describe('agreement beyond chance', () => {
  test("is Altman's 0.47 for the mammograms, and 0.57 weighted", () => {
    expect(measureAgreement(ALTMAN, 'none')?.kappa).toBeCloseTo(0.47, 2);
    expect(measureAgreement(ALTMAN, 'linear')?.kappa).toBeCloseTo(0.57, 2);
  });

  test("is Fleiss' 0.68 for the diagnoses, with agreement 0.89 against 0.66 by chance", () => {
    const found = measureAgreement(FLEISS, 'none');
    expect(found?.kappa).toBeCloseTo(0.676, 3);
    expect(found?.observed).toBeCloseTo(0.89, 10);
    expect(found?.expected).toBeCloseTo(0.66, 10);
  });

  test('is 1 when the two agree throughout, 0 when they agree as chance would, below 0 when they contradict', () => {
    const pairs = {
      same: [
        [5, 0],
        [0, 7],
      ],
      chance: [
        [4, 4],
        [4, 4],
      ],
      against: [
        [0, 6],
        [6, 0],
      ],
    };
    expect(measureAgreement(pairs.same, 'none')?.kappa).toBe(1);
    expect(measureAgreement(pairs.chance, 'none')?.kappa).toBe(0);
    expect(measureAgreement(pairs.against, 'none')?.kappa).toBe(-1);
  });

  test('has no value where nothing was rated or only one category was used by both', () => {
    expect(
      measureAgreement(
        [
          [0, 0],
          [0, 0],
        ],
        'none',
      ),
    ).toBeNull();
    expect(
      measureAgreement(
        [
          [9, 0],
          [0, 0],
        ],
        'linear',
      ),
    ).toBeNull();
  });

  test('gives its 95 per cent interval unweighted only: Cohen 1960, 1.96 · √(po(1 − po) ÷ (n(1 − pe)²))', () => {
    const [low, high] = measureAgreement(FLEISS, 'none')?.interval ?? [0, 0];
    expect(high - low).toBeCloseTo(2 * 1.96 * Math.sqrt((0.89 * 0.11) / (100 * 0.34 ** 2)), 6);
    expect(measureAgreement(FLEISS, 'linear')?.interval).toBeNull();
  });

  test('linear weights and none are one and the same for two categories', () => {
    const table = [
      [20, 5],
      [10, 15],
    ];
    expect(measureAgreement(table, 'linear')?.kappa).toBeCloseTo(
      measureAgreement(table, 'none')?.kappa ?? Number.NaN,
      12,
    );
    expect(measureAgreement(table, 'none')?.kappa).toBeCloseTo(0.4, 12);
  });
});
