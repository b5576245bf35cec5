import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { NamedView } from '#engine/movement/view/view.ts';
import type { Rating } from '#engine/seeing/body-part.ts';
import type { Clip } from '#engine/seeing/clip.ts';
import type { SeeingMode } from '#engine/seeing/seeing-task.ts';
import { ClipWatch } from '../clip/clip-watch.tsx';
import { prepareClip } from '../clip/prepare-clip.ts';
import { TASK_LABELS } from '../drill-words.table.ts';
import { type PartRatings, RatingRows } from '../rating-rows.tsx';
import spotCss from '../spot/spot.module.css';
import { SPOT_WORDS } from '../spot/spot-words.table.ts';
import { ASSESSMENT_WORDS } from './assessment-words.table.ts';

type Props = {
  readonly clip: Clip;
  readonly number: number;
  readonly of: number;
  readonly mode: SeeingMode;
  readonly onAnswer: (ratings: readonly Rating[]) => void;
};

/** One clip of the form. No answer follows. */
export function FormClip({ clip, number, of, mode, onAnswer }: Props) {
  const prepared = useMemo(() => prepareClip(clip), [clip]);
  const [views, setViews] = useState<readonly NamedView[]>(['anterior']);
  const [ratings, setRatings] = useState<PartRatings>({});
  const [seen, setSeen] = useState(false);
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const markSeen = useCallback(() => setSeen(true), []);
  const given = clip.parts.map(({ part }) => ratings[part]).filter((rating) => rating !== undefined);
  const open = clip.parts.length - given.length;
  const missing = !seen ? SPOT_WORDS.watchFirst[mode] : open > 0 ? SPOT_WORDS.left(open) : '';
  return (
    <form
      className={spotCss.round}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing !== '') return setAsked(true);
        onAnswer(given);
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={spotCss.number}>
        {ASSESSMENT_WORDS.clip(number, of)} <span className="visually-hidden">{TASK_LABELS[clip.task]}</span>
      </h2>
      <div className={spotCss.picture}>
        <ClipWatch
          prepared={prepared}
          mode={mode}
          views={views}
          onView={(view) => setViews((before) => [...before, view])}
          onSeen={markSeen}
        />
      </div>
      <div className={spotCss.ratings}>
        <h3>{SPOT_WORDS.rate(clip.side, clip.task)}</h3>
        <p className="small soft">{SPOT_WORDS.rateNote}</p>
        <RatingRows
          clip={clip}
          ratings={ratings}
          rate={(part, rating) => setRatings((before) => ({ ...before, [part]: rating }))}
        />
        <p className={spotCss.submit}>
          <button type="submit" className="button" data-kind="primary" aria-disabled={missing !== ''}>
            {number === of ? ASSESSMENT_WORDS.finish : ASSESSMENT_WORDS.next}
          </button>
          <span role="status" className="small">
            {asked ? missing : ''}
          </span>
        </p>
      </div>
    </form>
  );
}
