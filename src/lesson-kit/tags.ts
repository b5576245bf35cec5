import Callout from '#lesson-kit/callout.astro';
import Case from '#lesson-kit/case.astro';
import Check from '#lesson-kit/check.astro';
import Cite from '#lesson-kit/cite.astro';
import Claim from '#lesson-kit/claim.astro';
import Compare from '#lesson-kit/compare.astro';
import Figure from '#lesson-kit/figure.astro';
import Lab from '#lesson-kit/lab.astro';
import Quiz from '#lesson-kit/quiz.astro';
import Steps from '#lesson-kit/steps.astro';
import type { TagName } from '#lesson-kit/tag-table.ts';
import Term from '#lesson-kit/term.astro';

/** The tags an author may use in a lesson. What each takes is said in tag-table.ts. */
export const tags = { Callout, Case, Check, Cite, Claim, Compare, Figure, Lab, Quiz, Steps, Term } satisfies Record<
  TagName,
  unknown
>;
