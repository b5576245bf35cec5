import type { CaseStudy } from '#schemas/case.ts';

/** true if this contributor really drives the deviation the case is about, on the side it is about. */
export const contributorDrives = (study: Pick<CaseStudy, 'index' | 'truth'>, contributor: string): boolean =>
  study.truth.drives.some(
    (link) =>
      link.contributor === contributor &&
      link.deviation === study.index.deviation &&
      (link.sides.includes(study.index.side) || link.sides.includes('central')),
  );
