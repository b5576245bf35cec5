/** The order in which a plan is taught: a convention, not trial evidence. */
export const PHASES = ['release', 'lengthen', 'activate', 'integrate', 'load'] as const;
export type Phase = (typeof PHASES)[number];
