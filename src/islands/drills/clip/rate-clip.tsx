import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { NamedView } from '#engine/movement/view/view.ts';
import type { Clip } from '#engine/seeing/clip.ts';
import type { RatedPart } from '#engine/seeing/rated-part.ts';
import type { SeeingMode } from '#engine/seeing/seeing-task.ts';
import css from '../drills.module.css';
import { type PartRatings, RatingRows } from '../rating-rows.tsx';
import { ClipWatch } from './clip-watch.tsx';
import { prepareClip } from './prepare-clip.ts';
import { RATE_WORDS } from './rate-words.table.ts';

type Props = {
  readonly clip: Clip;
  readonly mode: SeeingMode;
  readonly title: ReactNode;
  /** What the button says that hands the ratings in. */
  readonly submit: string;
  /** This clip came because the learner asked for the next one: focus follows. */
  readonly focus: boolean;
  readonly onRated: (rated: readonly RatedPart[], views: readonly NamedView[]) => void;
};

/** A clip to watch and its parts to rate. Handed in once it was seen and every part has its rating. */
export function RateClip({ clip, mode, title, submit, focus, onRated }: Props) {
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
  const missing = !seen ? RATE_WORDS.watchFirst[mode] : open > 0 ? RATE_WORDS.left(open) : '';
  return (
    <form
      className={css.round}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing !== '') return setAsked(true);
        onRated(rated, mode === 'words' ? [] : views);
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={css.number}>
        {title}
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
        <h3>{RATE_WORDS.rate(clip.side, clip.task)}</h3>
        <p className="small soft">{RATE_WORDS.rateNote}</p>
        <RatingRows
          clip={clip}
          ratings={ratings}
          rate={(part, rating) => setRatings((before) => ({ ...before, [part]: rating }))}
        />
        <p className={css.submit}>
          <button type="submit" className="button" data-kind="primary" aria-disabled={missing !== ''}>
            {submit}
          </button>
          <span role="status" className="small">
            {asked ? missing : ''}
          </span>
        </p>
      </div>
    </form>
  );
}
