import { makeBody } from '#engine/movement/body/body.ts';
import type { Movement } from '#engine/movement/tasks/task.ts';
import { type PictureFrame, pictureFrame } from '#engine/movement/view/picture-frame.ts';
import type { NamedView } from '#engine/movement/view/view.ts';
import type { Clip } from '#engine/seeing/clip.ts';
import { SEEING_MOVEMENTS } from '#engine/seeing/seeing-movements.table.ts';

/** A clip ready to be drawn, and the same body doing it without departures. */
export type PreparedClip = { readonly clip: Clip; readonly play: Movement; readonly aligned: Movement };

export const prepareClip = (clip: Clip): PreparedClip => {
  const { body, deviations, modification } = clip.figure;
  const base = { body: makeBody(body), deviations, modification, leg: clip.side };
  const { prepare } = SEEING_MOVEMENTS[clip.task];
  return { clip, play: prepare(base), aligned: prepare({ ...base, deviations: {} }) };
};

/** One frame for the whole repetition, ghost included, so that nothing jumps. */
export const clipFrame = ({ play, aligned }: PreparedClip, view: NamedView): PictureFrame =>
  pictureFrame([play(0), play(0.5), aligned(0.5)], view);
