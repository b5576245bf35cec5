import { useEffect, useState } from 'react';
import type { NamedView } from '#engine/movement/view/view.ts';
import { DRILL_WORDS } from '../drill-words.table.ts';
import css from './clip.module.css';
import { ClipPicture } from './clip-picture.tsx';
import type { PreparedClip } from './prepare-clip.ts';

type Props = { readonly prepared: PreparedClip; readonly view: NamedView; readonly onSeen: () => void };

/** The moments shown: nine, evenly spaced, the same for everybody who steps. The fifth is the bottom. */
const FRAMES = 9;
const BOTTOM = 5;

/** A clip frame by frame: nothing moves by itself. */
export function ClipFrames({ prepared, view, onSeen }: Props) {
  const [frame, setFrame] = useState(1);
  useEffect(() => {
    if (frame >= BOTTOM) onSeen();
  }, [frame, onSeen]);
  const step = (by: number) => setFrame((at) => Math.min(FRAMES, Math.max(1, at + by)));
  return (
    <div className={css.clip}>
      <ClipPicture
        prepared={prepared}
        view={view}
        t={(frame - 1) / (FRAMES - 1)}
        answered={false}
        words={DRILL_WORDS.pictureUnsaid}
      />
      <p className={css.controls}>
        <button type="button" className="button" onClick={() => step(-1)} aria-disabled={frame === 1}>
          {DRILL_WORDS.frameBack}
        </button>
        <output className={css.frame}>{DRILL_WORDS.frame(frame, FRAMES)}</output>
        <button type="button" className="button" onClick={() => step(1)} aria-disabled={frame === FRAMES}>
          {DRILL_WORDS.frameOn}
        </button>
      </p>
    </div>
  );
}
