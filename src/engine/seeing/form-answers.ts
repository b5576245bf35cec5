import { BODY_PARTS, type BodyPart, type Rating } from './body-part.ts';
import type { Clip } from './clip.ts';
import type { RatedPart } from './rated-part.ts';
import { type RatingSummary, summarizeRatings } from './summarize-ratings.ts';

/** How many ratings a form asks for, clip by clip and part by part. */
export const formLength = (clips: readonly Clip[]): number => clips.reduce((sum, { parts }) => sum + parts.length, 0);

/** The ratings of a whole form laid beside what was there. Throws a RangeError unless there is one rating a part. */
export const rateForm = (clips: readonly Clip[], ratings: readonly Rating[]): readonly RatedPart[] => {
  const parts = clips.flatMap((clip) => clip.parts);
  if (parts.length !== ratings.length)
    throw new RangeError(`A form of ${parts.length} ratings was given ${ratings.length}.`);
  return parts.map((part, index) => ({ ...part, rating: ratings[index] ?? 0 }));
};

export type FormResult = {
  readonly whole: RatingSummary;
  readonly byPart: readonly { readonly part: BodyPart; readonly summary: RatingSummary }[];
};

/** What a finished form says, in all and by part. */
export const gradeForm = (clips: readonly Clip[], ratings: readonly Rating[]): FormResult => {
  const rated = rateForm(clips, ratings);
  const parts = BODY_PARTS.filter((part) => rated.some((each) => each.part === part));
  return {
    whole: summarizeRatings(rated),
    byPart: parts.map((part) => ({ part, summary: summarizeRatings(rated.filter((each) => each.part === part)) })),
  };
};
