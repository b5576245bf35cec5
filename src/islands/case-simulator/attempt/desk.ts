import { createContext, useContext } from 'react';
import type { CaseAction, Step } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { ErrorTag } from '#engine/grading/error-tags.ts';
import type { Dimension, MissingPart } from '#engine/grading/verdict.ts';
import type { Names } from '../words/make-names.ts';
import type { Say } from '../words/make-say.ts';
import type { CaseAddresses, CaseData } from './case-data.ts';
import type { Run } from './read-runs.ts';

/** A place on this site. */
export type Place = { readonly title: string; readonly href: string };

/** Where to practise: per dimension of the mark, and per kind of error; what the site does not have is left out. */
export type Practice = {
  readonly dimensions: { readonly [K in Dimension]?: Place };
  readonly tags: { readonly [K in ErrorTag]?: readonly Place[] };
};

/** A stop of the case: a step, the debrief, or the visit some weeks later. */
export type Stop = Step | 'debrief' | 'second-visit';

/** Where a learner works on a client: what is known, what was done, and the verbs to go on. */
export type Desk = {
  readonly brief: CaseBrief;
  readonly data: CaseData;
  readonly addresses: CaseAddresses;
  readonly practice: Practice;
  readonly names: Names;
  readonly run: Run;
  /** Every run through this client at this revision, oldest first. */
  readonly runs: readonly Run[];
  /** The movement the case is about, as the id of its test. */
  readonly movement: string;
  readonly state: AttemptState;
  readonly say: Say;
  /** Does and records an action; false, with the reason read out, when it is not in order. */
  readonly act: (action: CaseAction) => boolean;
  /** Says something to people who cannot see the page change. */
  readonly announce: (text: string) => void;
  /** Opens a step that was reached before. */
  readonly open: (stop: Stop) => void;
  /** Leaves a step for the next one. */
  readonly leave: (step: Step) => void;
  /** Keeps what is still being written; steps with a draft register here, and get back how to unregister. */
  readonly beforeLeaving: (keep: () => void) => () => void;
  /** Keeps what is still being written, now. */
  readonly keep: () => void;
  /** Finishes and opens the debrief; what is missing for that comes back by name. */
  readonly finish: () => readonly MissingPart[];
  /** Begins a new run with the same client. */
  readonly beginAgain: () => void;
  /** Takes the finished run up again with the same readings; it is marked as revised, and the first mark stays. */
  readonly revise: () => void;
};

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the case being worked on; throws outside one. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk stands outside a case: render it inside DeskContext.');
  return desk;
}
