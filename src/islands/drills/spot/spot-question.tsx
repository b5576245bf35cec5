import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { NamedView } from '#engine/movement/view/view.ts';
import type { Clip } from '#engine/seeing/clip.ts';
import type { RatedPart } from '#engine/seeing/rated-part.ts';
import type { SeeingMode } from '#engine/seeing/seeing-task.ts';
import { ClipWatch } from '../clip/clip-watch.tsx';
import { prepareClip } from '../clip/prepare-clip.ts';
import { type PartRatings, RatingRows } from '../rating-rows.tsx';
import css from './spot.module.css';
import { SPOT_WORDS } from './spot-words.table.ts';

type Props = {
  readonly stage: { readonly number: number; readonly clip: Clip };
  readonly mode: SeeingMode;
  /** This clip came because the learner asked for the next one: focus follows. */
  readonly focus: boolean;
  readonly onSubmit: (rated: readonly RatedPart[], views: readonly NamedView[]) => void;
};

/** A clip to watch and its parts to rate. */
export function SpotQuestion({ stage: { number, clip }, mode, focus, onSubmit }: Props) {
  const prepared = useMemo(() => prepareClip(clip), [clip]);
  const [views, setViews] = useState<readonly NamedView[]>(['anterior']);
  const [ratings, setRatings] = useState<PartRatings>({});
  const [seen, setSeen] = useState(false);
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const markSeen = useCallback(() => setSeen(true), []);
  const rated = clip.parts.flatMap((part): RatedPart[] => {
    const rating = ratings[part.part];
    return rating === undefined ? [] : [{ ...part, rating }];
  });
  const open = clip.parts.length - rated.length;
  const missing = !seen ? SPOT_WORDS.watchFirst[mode] : open > 0 ? SPOT_WORDS.left(open) : '';

  return (
    <form
      className={css.round}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing !== '') return setAsked(true);
        onSubmit(rated, mode === 'words' ? [] : views);
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={css.number}>
        {SPOT_WORDS.clip(number)}
      </h2>
      <div className={css.picture}>
        <ClipWatch
          prepared={prepared}
          mode={mode}
          views={views}
          onView={(view) => setViews((before) => [...before, view])}
          onSeen={markSeen}
        />
      </div>
      <div className={css.ratings}>
        <h3>{SPOT_WORDS.rate(clip.side, clip.task)}</h3>
        <p className="small soft">{SPOT_WORDS.rateNote}</p>
        <RatingRows
          clip={clip}
          ratings={ratings}
          rate={(part, rating) => setRatings((before) => ({ ...before, [part]: rating }))}
        />
        <p className={css.submit}>
          <button type="submit" className="button" data-kind="primary" aria-disabled={missing !== ''}>
            {SPOT_WORDS.submit}
          </button>
          <span role="status" className="small">
            {asked ? missing : ''}
          </span>
        </p>
      </div>
    </form>
  );
}
