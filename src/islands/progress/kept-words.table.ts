import type { CaseResult } from '#engine/record/learner-record.ts';

/** What the progress page says about clients kept for review. */
export const KEPT_WORDS = {
  title: 'Kept for review',
  lead: 'Clients you asked to come back to at the end of a case. Meet them again when you like; your first run stays as it is.',
  done: 'Done',
  doneWith: (label: string) => `Done with ${label}`,
  gone: (label: string) => `${label} is no longer kept for review.`,
  undo: 'Keep it after all',
  result: (result: CaseResult | null) =>
    result === null
      ? 'Not finished yet'
      : `${Math.round(result.total)} of 100, ${result.passed ? 'passed' : 'not passed yet'}`,
} as const;
