import { type Body, type BodySettings, makeBody } from '#engine/movement/body/body.ts';
import { meanBody } from '#engine/movement/body/mean-body.ts';

/** A woman of mean stature and build, with what the test changes. */
export const aBody = (changes: Partial<BodySettings> = {}): Body =>
  makeBody({ ...meanBody('female', 'average'), ...changes });
