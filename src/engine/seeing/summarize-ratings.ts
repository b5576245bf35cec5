import { type Agreement, measureAgreement } from './agreement.ts';
import { isSeen, RATINGS } from './body-part.ts';
import type { RatedPart } from './rated-part.ts';
import { type DetectionCounts, measureSensitivity, type Sensitivity } from './sensitivity.ts';

/** How well ratings fit what was there. */
export type RatingSummary = {
  readonly counts: DetectionCounts;
  readonly sensitivity: Sensitivity | null;
  /** κ with the truth on seen or not seen, as the published figures for yes-or-no ratings. */
  readonly agreement: Agreement | null;
  /** κ with the truth on 0, 1 and 2, weighted linearly. */
  readonly graded: Agreement | null;
};

type Rated = Pick<RatedPart, 'truth' | 'rating'>;

const countDetections = (parts: readonly Rated[]): DetectionCounts => {
  const count = (there: boolean, seen: boolean): number =>
    parts.filter(({ truth, rating }) => isSeen(truth) === there && isSeen(rating) === seen).length;
  return {
    hits: count(true, true),
    misses: count(true, false),
    falseAlarms: count(false, true),
    correctRejections: count(false, false),
  };
};

/** Sensitivity and agreement of ratings with the truth; each is null where the ratings cannot give it. */
export const summarizeRatings = (parts: readonly Rated[]): RatingSummary => {
  const counts = countDetections(parts);
  const { hits, misses, falseAlarms, correctRejections } = counts;
  const seen = [
    [correctRejections, falseAlarms],
    [misses, hits],
  ];
  const graded = RATINGS.map((truth) =>
    RATINGS.map((rating) => parts.filter((part) => part.truth === truth && part.rating === rating).length),
  );
  return {
    counts,
    sensitivity: measureSensitivity(counts),
    agreement: measureAgreement(seen, 'none'),
    graded: measureAgreement(graded, 'linear'),
  };
};
