import { useId } from 'react';
import { type BodyPart, RATINGS, type Rating } from '#engine/seeing/body-part.ts';
import type { Clip } from '#engine/seeing/clip.ts';
import { Segmented } from '#islands/case-simulator/ratings/segmented.tsx';
import { PART_LABELS, PART_QUESTIONS, RATING_LABELS } from './drill-words.table.ts';
import css from './drills.module.css';

export type PartRatings = Readonly<Partial<Record<BodyPart, Rating>>>;

type Props = {
  readonly clip: Clip;
  readonly ratings: PartRatings;
  readonly rate: (part: BodyPart, rating: Rating) => void;
};

const OPTIONS = RATINGS.map((rating) => ({ value: String(rating), label: RATING_LABELS[rating] }));

/** One row a part: as usual, a little, clearly. */
export function RatingRows({ clip, ratings, rate }: Props) {
  const group = useId();
  return (
    <div className={css.rows}>
      {clip.parts.map(({ part }) => (
        <div key={part} className={css.row}>
          <Segmented
            name={`${group}-${part}`}
            legend={`${PART_LABELS[part]}: ${(PART_QUESTIONS[clip.task][part] ?? '').toLowerCase()}`}
            options={OPTIONS}
            chosen={ratings[part] === undefined ? null : String(ratings[part])}
            choose={(value) => rate(part, RATINGS.find((rating) => String(rating) === value) ?? 0)}
          />
        </div>
      ))}
    </div>
  );
}
