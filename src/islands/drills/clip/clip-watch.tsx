import type { NamedView } from '#engine/movement/view/view.ts';
import type { SeeingMode } from '#engine/seeing/seeing-task.ts';
import css from './clip.module.css';
import { ClipFilm } from './clip-film.tsx';
import { ClipFrames } from './clip-frames.tsx';
import { ClipWords } from './clip-words.tsx';
import type { PreparedClip } from './prepare-clip.ts';
import { ViewOnce } from './view-once.tsx';

type Props = {
  readonly prepared: PreparedClip;
  readonly mode: SeeingMode;
  /** Views used so far, the current one last; at most two. */
  readonly views: readonly NamedView[];
  readonly onView: (view: NamedView) => void;
  readonly onSeen: () => void;
};

/** A clip to watch, in a view that may be changed once. */
export function ClipWatch({ prepared, mode, views, onView, onSeen }: Props) {
  if (mode === 'words') return <ClipWords prepared={prepared} onSeen={onSeen} />;
  const Player = mode === 'film' ? ClipFilm : ClipFrames;
  return (
    <div className={css.watch}>
      <Player prepared={prepared} view={views.at(-1) ?? 'anterior'} onSeen={onSeen} />
      <ViewOnce clip={prepared.clip} views={views} onView={onView} />
    </div>
  );
}
