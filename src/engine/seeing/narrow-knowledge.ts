import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';

/** Odds of a contributor that has been set aside, and of the two being there together. Small, not nought. Estimates. */
const SET_ASIDE_ODDS = 0.001;
const BOTH_ODDS_RATIO = 0.02;

/**
 * The knowledge of somebody who has narrowed it down to two contributors, each as likely as the other and hardly both: the prior
 * is changed, every link and test stays as it is.
 */
export const narrowKnowledge = <K extends CompiledKnowledge>(knowledge: K, [a, b]: readonly [string, string]): K => ({
  ...knowledge,
  contributors: knowledge.contributors.map((contributor) => ({
    ...contributor,
    prior: contributor.id === a || contributor.id === b ? 0.5 : SET_ASIDE_ODDS,
    oddsWeight: contributor.id === a || contributor.id === b ? 1 : SET_ASIDE_ODDS,
    leftRightOddsRatio: 1,
  })),
  pairs: [{ a, b, oddsRatio: BOTH_ODDS_RATIO }],
});
