import type { StatedHypotheses, StatedHypothesis, StatedLink } from '#engine/grading/attempt.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

export const NOTHING_STATED: StatedHypotheses = { hypotheses: [], lead: 'unclear', links: [] };

type Of = { readonly contributor: string; readonly side: Side };
export const isSame = (a: Of, b: Of): boolean => a.contributor === b.contributor && a.side === b.side;

/** The side a contributor is judged on: the leg the case is about, or the person. */
export const judgedSide = (side: 'lateral' | 'central', leg: 'left' | 'right'): Side =>
  side === 'lateral' ? leg : 'central';

/** States one contributor anew; one that is no longer named as a driver cannot lead. */
export function restate(stated: StatedHypotheses, hypothesis: StatedHypothesis): StatedHypotheses {
  const others = stated.hypotheses.filter((had) => !isSame(had, hypothesis));
  const losesLead = typeof stated.lead === 'object' && isSame(stated.lead, hypothesis) && hypothesis.role !== 'drives';
  return { ...stated, hypotheses: [...others, hypothesis], lead: losesLead ? 'unclear' : stated.lead };
}

/** Says anew what one test says about one contributor; null takes it back. */
export function relink(
  stated: StatedHypotheses,
  link: Omit<StatedLink, 'sign'>,
  sign: StatedLink['sign'] | null,
): StatedHypotheses {
  const others = stated.links.filter((had) => had.test !== link.test || !isSame(had, link));
  return { ...stated, links: sign === null ? others : [...others, { ...link, sign }] };
}
