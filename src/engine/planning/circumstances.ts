import type { ClientBrief } from '#schemas/case.ts';

/** What a plan has to fit into: equipment at hand, minutes a session, sessions a week. A client’s brief holds it. */
export type Circumstances = {
  readonly brief: Readonly<Pick<ClientBrief['brief'], 'equipment' | 'minutesPerSession' | 'sessionsPerWeek'>>;
};
