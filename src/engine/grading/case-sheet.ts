import type { CaseStudy } from '#schemas/case.ts';

/** One stop of the expert path: what it costs and what it was expected to tell when it was taken. */
export type PathStep = { readonly test: string; readonly minutes: number; readonly bits: number };

/** A case with what is worked out once when the site is built: the path an expert takes. Fetched when the case starts. */
export type CaseSheet = {
  readonly study: CaseStudy;
  readonly path: readonly PathStep[];
};
