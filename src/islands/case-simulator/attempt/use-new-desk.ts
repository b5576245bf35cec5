import { useCallback, useMemo, useRef, useState } from 'react';
import type { Step } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import { makeNames } from '../words/make-names.ts';
import type { Say } from '../words/make-say.ts';
import type { CaseAddresses, CaseData } from './case-data.ts';
import type { Desk, Practice, Stop } from './desk.ts';
import { finishAttempt } from './finish-attempt.ts';
import { keepInRecord } from './keep-in-record.ts';
import { makeAct } from './make-act.ts';
import { nextStep, stepsLeft } from './next-step.ts';
import type { Run } from './read-runs.ts';
import type { RunKeeper } from './run-keeper.ts';

type Given = {
  readonly brief: CaseBrief;
  readonly data: CaseData;
  readonly addresses: CaseAddresses;
  readonly run: Run;
  readonly runs: readonly Run[];
  readonly say: Say;
  readonly practice: Practice;
  /** Begun on this page just now, not found in the record: then focus goes to the first heading. */
  readonly begunHere: boolean;
  /** Where to open; the step the run stands at unless said otherwise. */
  readonly opensAt?: Stop;
  /** Where the run is kept; the learner's record unless said otherwise. */
  readonly keeper?: RunKeeper;
  readonly beginAgain: () => void;
  readonly revise: () => void;
};

/** Sets up the desk: the state folded from the run, the step in view, and what is being said to a screen reader. */
export function useNewDesk(given: Given) {
  const {
    brief,
    data,
    addresses,
    run,
    runs,
    say,
    practice,
    begunHere,
    opensAt,
    keeper: other,
    beginAgain,
    revise,
  } = given;
  const [viewed, setViewed] = useState<Stop | null>(null);
  const [announced, setAnnounced] = useState('');
  const keeping = useRef(new Set<() => void>());
  const names = useMemo(() => makeNames(data.knowledge, data.words), [data]);
  const state = useMemo(() => foldAttempt(brief, run, data.knowledge), [brief, run, data]);
  const movement = useMemo(() => movementScreen(brief.index, data.knowledge), [brief, data]);
  const keeper = useMemo(() => other ?? keepInRecord(brief, run.id), [other, brief, run.id]);
  const act = useMemo(() => makeAct(brief, data, keeper, say, setAnnounced), [brief, data, keeper, say]);

  const beforeLeaving = useCallback((one: () => void) => {
    keeping.current.add(one);
    return () => void keeping.current.delete(one);
  }, []);
  const keep = () => {
    for (const one of keeping.current) one();
  };
  const open = (step: Stop) => {
    keep();
    setAnnounced('');
    setViewed(step);
  };
  const leave = (step: Step) => {
    keep();
    for (const left of stepsLeft(step, state)) act({ type: 'step-left', step: left });
    setAnnounced('');
    setViewed(nextStep(step, state) ?? step);
  };
  const finish = () => {
    keep();
    const missing = finishAttempt(data, keeper);
    if (missing.length === 0) setViewed('debrief');
    return missing;
  };
  const desk: Desk = {
    brief,
    data,
    addresses,
    names,
    run,
    runs,
    movement,
    state,
    say,
    practice,
    act,
    announce: setAnnounced,
    open,
    leave,
    beforeLeaving,
    keep,
    finish,
    beginAgain,
    revise,
  };
  return { desk, announced, viewed: viewed ?? opensAt ?? state.step, moved: viewed !== null || begunHere };
}
