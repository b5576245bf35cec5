import { enoughGathered } from '#engine/grading/enough-gathered.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine } from '#engine/grading/make-line.ts';
import { toPercent } from '#engine/grading/to-percent.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';

/**
 * The lead: anything within the lead band of the top is right; where even the top is low, "unclear" is. Saying that
 * there is nothing to correct is right where that is so. In part where too little was gathered.
 */
export const gradeLead = ({
  sheet,
  assessment,
  stated,
  truth,
  knowledge,
  thoroughness,
}: GradingContext): readonly GradeLine[] => {
  const { thresholds, weights, sources } = knowledge.grading;
  const { side: leg, deviation } = sheet.study.index;
  const candidates = assessment.hypotheses
    .filter(({ side }) => side === leg || side === 'central')
    .toSorted((a, b) => b.drives - a.drives);
  const top = candidates[0];
  const outOf = weights.reasoning.lead;
  const points = outOf * enoughGathered({ thoroughness, knowledge });
  const lead = stated?.lead ?? null;
  const unclear = top === undefined || top.drives < thresholds.leadUnclearBelow;
  const topParams = { contributor: top?.contributor ?? 'none', percent: toPercent(top?.drives ?? 0) };
  const cited = top === undefined ? sources : (knowledge.reasons.links[deviation]?.[top.contributor] ?? sources);
  if (lead === null) return [makeLine('lead-none', 0, outOf, topParams, cited)];
  if (lead === 'nothing-to-correct') {
    const right = truth.nothingToCorrect && unclear;
    return [makeLine(right ? 'lead-nothing-right' : 'lead-nothing-wrong', right ? points : 0, outOf, topParams, cited)];
  }
  if (lead === 'unclear')
    return [
      makeLine(unclear ? 'lead-unclear-right' : 'lead-unclear-wrong', unclear ? points : 0, outOf, topParams, cited),
    ];
  const own = candidates.find(({ contributor, side }) => contributor === lead.contributor && side === lead.side);
  const right = !unclear && own !== undefined && own.drives >= top.drives - thresholds.leadBand;
  const params = { ...topParams, chosen: lead.contributor, chosenPercent: toPercent(own?.drives ?? 0) };
  const rule = right ? 'lead-right' : unclear ? 'lead-too-sure' : 'lead-wrong';
  return [makeLine(rule, right ? points : 0, outOf, params, cited)];
};
