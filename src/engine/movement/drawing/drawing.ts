import type { PictureFrame } from '../view/picture-frame.ts';
import { UNITS } from './path-data.ts';

/** One `<path>`: a class that style sheets colour, and its outline. */
export type Mark = { readonly key: string; readonly className: string; readonly d: string };

/** A picture as data: no document, no colours. Units are half millimetres; y runs down. */
export type Drawing = {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};

/** A frame with these marks in it; with none, the room that a picture will take. */
export const makeDrawing = (frame: PictureFrame, marks: readonly Mark[] = []): Drawing => {
  const [left, top, width, height] = [frame.left, -frame.low - frame.height, frame.width, frame.height].map((metres) =>
    Math.round(metres * UNITS),
  ) as [number, number, number, number];
  return { viewBox: `${left} ${top} ${width} ${height}`, width, height, marks };
};
