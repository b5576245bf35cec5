import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';

/** A test an expert would not leave out, with its weight in bits. */
export type KeyFeature = { readonly test: string; readonly bits: number };

/** A test expected to tell less than this is no key feature, in bits. */
const LEAST_BITS = 0.01;

/**
 * The key features of a case: the required questions, weighted by the settings, and what the expert path gathers,
 * weighted by what it was expected to tell.
 */
export const keyFeatures = (
  { path }: Pick<CaseSheet, 'path'>,
  { grading, tests }: Pick<CaseKnowledge, 'grading' | 'tests'>,
): readonly KeyFeature[] => {
  const required = tests.filter((test) => test.required).map(({ id }) => id);
  const told = path.filter(({ test, bits }) => bits >= LEAST_BITS && !required.includes(test));
  return [
    ...required.map((test) => ({ test, bits: grading.thresholds.safetyFeatureBits })),
    ...told.map(({ test, bits }) => ({ test, bits })),
  ];
};

/**
 * T: the share of the key features gathered, by weight (0–1); `gatheredOf` gives the share of each test that was done, 0–1.
 * Gathering one never lowers it.
 */
export const thoroughness = (features: readonly KeyFeature[], gatheredOf: (test: string) => number): number => {
  const all = features.reduce((sum, { bits }) => sum + bits, 0);
  const gathered = features.reduce((sum, { test, bits }) => sum + gatheredOf(test) * bits, 0);
  return all === 0 ? 1 : gathered / all;
};
