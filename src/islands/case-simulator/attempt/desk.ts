import { createContext, useContext } from 'react';
import type { CaseAction, Step } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { Dimension, MissingPart } from '#engine/grading/verdict.ts';
import type { Names } from '../words/make-names.ts';
import type { Say } from '../words/make-say.ts';
import type { CaseAddresses, CaseData } from './case-data.ts';
import type { Run } from './read-runs.ts';

/** Per dimension of the mark: the lesson that practises it, where the course has one. */
export type Practice = { readonly [K in Dimension]?: { readonly title: string; readonly href: string } };

/** Where a learner works on a client: what is known, what was done, and the verbs to go on. */
export type Desk = {
  readonly brief: CaseBrief;
  readonly data: CaseData;
  readonly addresses: CaseAddresses;
  readonly practice: Practice;
  readonly names: Names;
  readonly run: Run;
  readonly state: AttemptState;
  readonly say: Say;
  /** Does and records an action; false, with the reason read out, when it is not in order. */
  readonly act: (action: CaseAction) => boolean;
  /** Says something to people who cannot see the page change. */
  readonly announce: (text: string) => void;
  /** Opens a step that was reached before. */
  readonly open: (step: Step | 'debrief') => void;
  /** Leaves a step for the next one. */
  readonly leave: (step: Step) => void;
  /** Keeps what is still being written; steps with a draft register here, and get back how to unregister. */
  readonly beforeLeaving: (keep: () => void) => () => void;
  /** Finishes and opens the debrief; what is missing for that comes back by name. */
  readonly finish: () => readonly MissingPart[];
  /** Begins a new run with the same client. */
  readonly beginAgain: () => void;
};

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the case being worked on; throws outside one. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk stands outside a case: render it inside DeskContext.');
  return desk;
}
