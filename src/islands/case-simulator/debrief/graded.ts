import type { Dimension, Grade, GradeLine } from '#engine/grading/verdict.ts';

export type Graded = Extract<Grade, { status: 'graded' }>;

const TOP_CHANGES = 3;

/** The lines that cost most, dearest first: what a learner gains most by doing differently. */
export function dearestLines(verdict: Graded): readonly (GradeLine & { readonly dimension: Dimension })[] {
  return verdict.dimensions
    .flatMap(({ id, lines }) => lines.map((line) => ({ ...line, dimension: id })))
    .filter(({ points, outOf }) => outOf - points > 0)
    .toSorted((a, b) => b.outOf - b.points - (a.outOf - a.points))
    .slice(0, TOP_CHANGES);
}
