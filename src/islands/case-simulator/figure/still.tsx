import { useDeferredValue, useMemo } from 'react';
import { makeDrawing } from '#engine/movement/drawing/drawing.ts';
import type { Pose } from '#engine/movement/pose/pose.ts';
import type { PictureFrame } from '#engine/movement/view/picture-frame.ts';
import { FigurePicture } from '#islands/movement-figure/figure-picture.tsx';
import { drawView, type PlateView } from './draw-plate.ts';
import css from './plate.module.css';

type Props = {
  readonly pose: Pose;
  readonly view: PlateView;
  readonly frame: PictureFrame;
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** What stands below it; the title if absent. */
  readonly caption?: string;
};

/**
 * A body from one side. Its room is there at once, so that nothing moves under a finger; the drawing follows, each in a
 * component of its own, so that React may answer a touch between one and the next.
 */
export function Still({ pose, view, frame, id, title, words, caption = title }: Props) {
  const asked = useMemo(() => ({ pose, view, frame }), [pose, view, frame]);
  const due = useDeferredValue(asked, null);
  const drawing = useMemo(() => due && drawView(due.pose, due.view, due.frame), [due]) ?? makeDrawing(frame);
  return (
    <figure>
      <FigurePicture drawing={drawing} id={id} title={title} words={words} className={css.picture} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
