import { deviationShare } from '#engine/clients/deviation-shows.ts';
import { sidesOf } from '#engine/clients/sides-of.ts';
import { trueMagnitude } from '#engine/clients/true-magnitude.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** One yes/no a learner can see in a movement screen. `shows` is null inside the tie band: either answer is right. */
export type RatingCell = { readonly finding: string; readonly side: Side; readonly shows: boolean | null };

/** Everything there is to rate in one movement screen of this client. */
export const ratingCells = (
  { truth }: Pick<CaseStudy, 'truth'>,
  test: string,
  compiled: Pick<CompiledKnowledge, 'tests' | 'deviations'>,
  tieBand: number,
): readonly RatingCell[] =>
  (compiled.tests.find(({ id }) => id === test)?.findings ?? []).flatMap((finding): readonly RatingCell[] => {
    const { reads } = finding;
    if (finding.kind !== 'boolean' || reads.kind !== 'deviation') return [];
    const deviation = compiled.deviations.find(({ id }) => id === reads.deviation);
    if (deviation === undefined) return [];
    return sidesOf(finding.side).map((side) => {
      const share = deviationShare(deviation, trueMagnitude(truth, deviation, side));
      return { finding: finding.id, side, shows: Math.abs(share - 0.5) <= tieBand / 2 ? null : share > 0.5 };
    });
  });
