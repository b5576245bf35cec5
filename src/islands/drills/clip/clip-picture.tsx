import { useId, useMemo } from 'react';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import { VIEW_WORDS } from '#engine/movement/measures/view-words.table.ts';
import type { NamedView } from '#engine/movement/view/view.ts';
import { SEEING_MOVEMENTS } from '#engine/seeing/seeing-movements.table.ts';
import { FigurePicture } from '#islands/movement-figure/figure-picture.tsx';
import css from './clip.module.css';
import { clipFrame, type PreparedClip } from './prepare-clip.ts';

type Props = {
  readonly prepared: PreparedClip;
  readonly view: NamedView;
  readonly t: number;
  /** The answer: ghost, markers and plumb line. */
  readonly answered: boolean;
  /** What is said of the picture to those who do not see it. */
  readonly words: string;
  readonly moving?: boolean;
};

/** One instant of a clip. */
export function ClipPicture({ prepared, view, t, answered, words, moving = false }: Props) {
  const id = useId();
  const frame = useMemo(() => clipFrame(prepared, view), [prepared, view]);
  const { task } = prepared.clip;
  const drawing = drawFigure(prepared.play(t), view, {
    frame,
    hatched: !moving,
    plumb: answered && view !== 'lateral-left' && view !== 'lateral-right',
    markers: answered,
    ...(answered ? { ghost: prepared.aligned(t) } : {}),
  });
  return (
    <FigurePicture
      drawing={drawing}
      id={id}
      title={`${SEEING_MOVEMENTS[task].name} ${VIEW_WORDS[view]}`}
      words={words}
      className={css.picture}
    />
  );
}
