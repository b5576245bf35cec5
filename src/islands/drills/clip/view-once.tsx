import { useEffect, useRef } from 'react';
import type { NamedView } from '#engine/movement/view/view.ts';
import type { Clip } from '#engine/seeing/clip.ts';
import { DRILL_WORDS, VIEW_NAMES } from '../drill-words.table.ts';
import css from './clip.module.css';
import { clipViews } from './clip-views.ts';

type Props = {
  readonly clip: Clip;
  readonly views: readonly NamedView[];
  readonly onView: (view: NamedView) => void;
};

/**
 * The view, and a button for each other one until one was pressed. Buttons, not radios: an arrow key on the way to the third
 * radio would spend the one change on the second.
 */
export function ViewOnce({ clip, views, onView }: Props) {
  const told = useRef<HTMLParagraphElement>(null);
  const view = views.at(-1) ?? 'anterior';
  const spent = views.length > 1;
  useEffect(() => {
    if (spent) told.current?.focus();
  }, [spent]);
  return (
    <div className={css.view}>
      <p ref={told} tabIndex={-1} className={css.told}>
        {spent ? DRILL_WORDS.viewSpent(VIEW_NAMES[view]) : DRILL_WORDS.viewOnce(VIEW_NAMES[view])}
      </p>
      {!spent && (
        <p className={css.controls}>
          {clipViews(clip)
            .filter((other) => other !== view)
            .map((other) => (
              <button key={other} type="button" className="button" onClick={() => onView(other)}>
                {DRILL_WORDS.viewChange(VIEW_NAMES[other])}
              </button>
            ))}
        </p>
      )}
    </div>
  );
}
