import type { GradingContext } from '#engine/grading/grading-context.ts';
import { namedDrivers } from '#engine/grading/named-drivers.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** A test that speaks for (+) or against (−) a contributor, by its share of the shift in log-odds. */
export type TellingLink = {
  readonly test: string;
  readonly contributor: string;
  readonly side: Side;
  readonly logOdds: number;
};

/** How many of the most probable contributors belong in the matrix whatever the learner names. */
const TOP = 3;

/**
 * The pairs worth asking about: tests done × (what the learner names and the most probable three), without those that
 * say nothing, the most telling first and no more than the settings allow.
 */
export const tellingLinks = (context: GradingContext): readonly TellingLink[] => {
  const { sheet, assessment, stated, knowledge } = context;
  const { neutralLogOdds, linksAtMost } = knowledge.grading.thresholds;
  const leg = sheet.study.index.side;
  const candidates = assessment.hypotheses
    .filter(({ side }) => side === leg || side === 'central')
    .toSorted((a, b) => b.drives - a.drives);
  const named = new Set(namedDrivers(stated, assessment, leg).map(({ contributor }) => contributor));
  return candidates
    .filter(({ contributor }, rank) => rank < TOP || named.has(contributor))
    .flatMap(({ contributor, side, because }) =>
      because.map(({ test, logOdds }) => ({ test, contributor, side, logOdds })),
    )
    .filter(({ logOdds }) => Math.abs(logOdds) >= neutralLogOdds)
    .toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
    .slice(0, linksAtMost);
};
