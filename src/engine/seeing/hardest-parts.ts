import type { BodyPart, Rating } from './body-part.ts';
import type { Clip } from './clip.ts';

/** One part of one clip of a form, and how many raters had it as it was. */
export type PartDifficulty = {
  /** Counted from 1. */
  readonly clip: number;
  readonly part: BodyPart;
  readonly truth: Rating;
  readonly right: number;
  readonly of: number;
};

/** The parts of a form that a class had wrong most often, hardest first; ties in the order of the form. */
export const hardestParts = (
  clips: readonly Clip[],
  answers: readonly (readonly Rating[])[],
  most: number,
): readonly PartDifficulty[] => {
  const parts = clips.flatMap((clip, index) => clip.parts.map((state) => ({ clip: index + 1, ...state })));
  return parts
    .map(({ clip, part, truth }, index) => ({
      clip,
      part,
      truth,
      right: answers.filter((ratings) => ratings[index] === truth).length,
      of: answers.length,
    }))
    .filter(({ right, of }) => right < of)
    .sort((a, b) => a.right - b.right)
    .slice(0, most);
};
