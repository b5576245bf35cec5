import type { ClientBrief } from '#schemas/case.ts';

/** What travels to the page before anything is asked: the client's brief and the minutes there are. */
export type CaseBrief = ClientBrief & {
  /** 1.6 × the minutes of the expert path, worked out when the site is built. */
  readonly minutesBudget: number;
};
