import type { Leg } from '#schemas/vocabulary/side.ts';

/** How much there is to keep apart: 1 one driver and little else, 2 one driver among others that only are there, 3 several drivers. */
export const LEVELS = [1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** What kind of client to make up. */
export type Blueprint = {
  /** Driven: the index movement is read as there. */
  readonly kind: 'driven' | 'nothing-to-correct' | 'refer';
  readonly index: { readonly deviation: string; readonly side: Leg };
  readonly sex: 'female' | 'male';
  /** A contributor that drives the index movement in truth; clients without it are drawn again. */
  readonly lead?: string;
  /** Clients of another level are drawn again. */
  readonly level?: Level;
  /** History questions this client cannot answer with yes: a sign never rests on them. */
  readonly cannotBe?: readonly string[];
};
