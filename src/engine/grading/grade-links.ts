import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine, makeNote } from '#engine/grading/make-line.ts';
import { tellingLinks } from '#engine/grading/telling-links.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';

/** For and against: right minus wrong over the pairs that tell something. A pair left open is neither. */
export const gradeLinks = (context: GradingContext): readonly GradeLine[] => {
  const { stated, knowledge, sheet } = context;
  const { weights, sources } = knowledge.grading;
  const outOf = weights.reasoning.links;
  const pairs = tellingLinks(context).map((pair) => {
    const said = (stated?.links ?? []).findLast(
      ({ test, contributor, side }) => test === pair.test && contributor === pair.contributor && side === pair.side,
    );
    const sign = pair.logOdds > 0 ? 'for' : 'against';
    return { ...pair, sign, said: said?.sign ?? 'neither' };
  });
  if (pairs.length === 0) return [makeLine('links-none', 0, outOf, {}, sources)];
  const right = pairs.filter(({ sign, said }) => said === sign).length;
  const wrong = pairs.filter(({ sign, said }) => said !== 'neither' && said !== sign).length;
  const cite = (contributor: string) => knowledge.reasons.links[sheet.study.index.deviation]?.[contributor] ?? [];
  return [
    makeLine('links', (outOf * (right - wrong)) / pairs.length, outOf, { right, wrong, all: pairs.length }, sources),
    ...pairs
      .filter(({ sign, said }) => said !== sign)
      .map(({ test, contributor, side, sign }) =>
        makeNote(
          sign === 'for' ? 'link-speaks-for' : 'link-speaks-against',
          { test, contributor, side },
          cite(contributor),
        ),
      ),
  ];
};
