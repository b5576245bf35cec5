import { ratingCells } from '#engine/grading/rating-cells.ts';
import { watchedTests } from '#engine/grading/watched-tests.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** Share of all ratings in the case bank that the better of "never there" and "always there" gets right (0–1). */
export const bestConstantRating = (
  cases: readonly Pick<CaseStudy, 'truth' | 'index'>[],
  ratedTests: readonly string[],
  compiled: Pick<CompiledKnowledge, 'tests' | 'deviations'>,
  tieBand: number,
): number => {
  const cells = cases.flatMap((study) =>
    watchedTests(study.index, { tests: compiled.tests, grading: { ratedTests: [...ratedTests] } }).flatMap((test) =>
      ratingCells(study, test, compiled, tieBand),
    ),
  );
  if (cells.length === 0) return 0.5;
  const right = (answer: boolean): number => cells.filter(({ shows }) => shows === null || shows === answer).length;
  return Math.max(right(true), right(false)) / cells.length;
};
