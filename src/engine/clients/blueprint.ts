import type { Leg } from '#schemas/vocabulary/side.ts';

/** What kind of client to make up. */
export type Blueprint = {
  /** Driven: the index movement is read as there. */
  readonly kind: 'driven' | 'nothing-to-correct' | 'refer';
  readonly index: { readonly deviation: string; readonly side: Leg };
  readonly sex: 'female' | 'male';
};
