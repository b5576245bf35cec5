import { gatheredShare } from '#engine/grading/gathered-share.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine } from '#engine/grading/make-line.ts';
import { shareOut } from '#engine/grading/quarter-points.ts';
import { usefulMinutes } from '#engine/grading/useful-minutes.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';

/** What an expert would not have left out, one line each; then how well the minutes were spent. */
export const gradeGathering = (context: GradingContext): readonly GradeLine[] => {
  const { features, state, knowledge } = context;
  const { weights, sources } = knowledge.grading;
  const shares = shareOut(
    weights.gathering.thoroughness,
    features.map(({ bits }) => bits),
  );
  const lines = features.map(({ test, bits }, index) => {
    const share = gatheredShare(test, state, knowledge);
    const outOf = shares[index] ?? 0;
    const params = { test, bits: Math.round(bits * 100) / 100 };
    const rule = share === 1 ? 'gathered' : share > 0 ? 'gathered-in-part' : 'not-gathered';
    return makeLine(rule, share * outOf, outOf, params, sources);
  });
  const useful = usefulMinutes(context);
  const spent = state.minutesSpent;
  const share = spent === 0 ? 0 : useful / spent;
  return [
    ...lines,
    makeLine(
      'efficiency',
      weights.gathering.efficiency * context.thoroughness * share,
      weights.gathering.efficiency,
      { useful, spent, gathered: Math.round(context.thoroughness * 100) },
      sources,
    ),
  ];
};
