import { useEffect, useRef } from 'react';
import type { NamedView } from '#engine/movement/view/view.ts';
import { SEEING_MOVEMENTS } from '#engine/seeing/seeing-movements.table.ts';
import { DRILL_WORDS } from '../drill-words.table.ts';
import css from './clip.module.css';
import { ClipPicture } from './clip-picture.tsx';
import type { PreparedClip } from './prepare-clip.ts';
import { useOnePlay } from './use-one-play.ts';

type Props = { readonly prepared: PreparedClip; readonly view: NamedView; readonly onSeen: () => void };

/** A clip as a film: one repetition at its own speed, as often as wanted, never slowed. */
export function ClipFilm({ prepared, view, onSeen }: Props) {
  const { t, playing, times, play } = useOnePlay(SEEING_MOVEMENTS[prepared.clip.task].seconds);
  const told = useRef(0);
  useEffect(() => {
    if (times > told.current) onSeen();
    told.current = times;
  }, [times, onSeen]);
  return (
    <div className={css.clip}>
      <ClipPicture
        prepared={prepared}
        view={view}
        t={t}
        answered={false}
        words={DRILL_WORDS.pictureUnsaid}
        moving={playing}
      />
      <p className={css.controls}>
        <button type="button" className="button" data-kind="primary" onClick={play} aria-disabled={playing}>
          {playing ? DRILL_WORDS.playing : times === 0 ? DRILL_WORDS.play : DRILL_WORDS.playAgain}
        </button>
      </p>
    </div>
  );
}
