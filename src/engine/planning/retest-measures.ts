import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CompiledResponse } from '#engine/screening/compiled-knowledge.ts';

/** A number worth taking again, which way is better (+1 more, −1 less), and the response it follows, if one is known. */
export type RetestMeasure = {
  readonly finding: string;
  readonly better: 1 | -1;
  readonly response: CompiledResponse | null;
};

/**
 * Measures that follow a contributor driving a deviation, the most direct first: the contributor's own measure, the
 * deviation's response to it, then how well the movement itself is done. Where nobody can say what drives (null), what
 * measures the movement itself, whatever it follows.
 */
export const retestMeasures = (
  contributor: string | null,
  deviation: string,
  { responses, grading, units }: Pick<CaseKnowledge, 'responses' | 'grading' | 'units'>,
): readonly RetestMeasure[] => {
  const own = responses.filter(({ of }) => contributor !== null && of.contributor === contributor);
  const follows = responses.filter(
    ({ of }) => of.deviation === deviation && (contributor === null || of.by?.includes(contributor)),
  );
  return [
    ...[...own, ...follows]
      .filter(({ measure }) => measure in units)
      .map((response) => ({
        finding: response.measure,
        better: response.weeklyGain.mean < 0 ? (-1 as const) : (1 as const),
        response: contributor === null ? null : response,
      })),
    ...grading.performanceMeasures
      .filter((measure) => measure.deviation === deviation)
      .map(({ finding, better }) => ({
        finding,
        better: better === 'more' ? (1 as const) : (-1 as const),
        response: null,
      })),
  ];
};
