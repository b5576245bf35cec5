import { useEffect, useMemo, useState } from 'react';
import type { AttemptMode } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { Messages } from '#schemas/messages.ts';
import type { CaseAddresses, CaseData } from './attempt/case-data.ts';
import type { Practice } from './attempt/desk.ts';
import { useCaseData } from './attempt/use-case-data.ts';
import { useRuns } from './attempt/use-runs.ts';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { FaultNotice } from './frame/fault-notice.tsx';
import { OldRuns } from './frame/old-runs.tsx';
import { UnsavedNote } from './frame/unsaved-note.tsx';
import { Welcome } from './frame/welcome.tsx';
import { Workspace } from './frame/workspace.tsx';
import { makeSay } from './words/make-say.ts';

type Props = {
  readonly brief: CaseBrief;
  readonly messages: Messages;
  readonly addresses: CaseAddresses;
  readonly practice: Practice;
  /** The client's data where the page has them already: a client made up from a seed. Else they are fetched. */
  readonly given?: CaseData;
};

/** One client, from the first question to the debrief. What was done is in the learner's record; this only renders it. */
export function CaseSimulator({ brief, messages, addresses, practice, given }: Props) {
  const say = useMemo(() => makeSay(messages), [messages]);
  const { runs, begin, revise } = useRuns(brief);
  const { state, load } = useCaseData(addresses, given);
  const current = runs.status === 'open' ? runs.current : null;
  const outdated = runs.status === 'open' ? runs.outdated : [];
  const [begunHere, setBegunHere] = useState(false);
  const beginHere = (mode: AttemptMode) => {
    setBegunHere(true);
    begin(mode);
  };
  const started = current !== null;
  useEffect(() => {
    if (started) load();
  }, [started, load]);

  if (current && runs.status === 'open' && state.status === 'ready') {
    return (
      <ErrorBoundary key={current.id} say={say} progress={addresses.progress}>
        <Workspace
          key={current.id}
          brief={brief}
          data={state.data}
          addresses={addresses}
          run={current}
          runs={runs.runs}
          say={say}
          practice={practice}
          begunHere={begunHere}
          beginAgain={() => beginHere(current.mode === 'revised' ? 'practice' : current.mode)}
          revise={() => {
            setBegunHere(true);
            revise(current);
          }}
        />
        <FaultNotice say={say} progress={addresses.progress} />
        <UnsavedNote say={say} progress={addresses.progress} />
      </ErrorBoundary>
    );
  }
  return (
    <>
      <Welcome
        brief={brief}
        say={say}
        waiting={runs.status === 'unopened' || (started && state.status !== 'failed')}
        failed={started && state.status === 'failed'}
        begin={beginHere}
        retry={load}
      />
      <FaultNotice say={say} progress={addresses.progress} />
      {outdated.length > 0 && <OldRuns brief={brief} runs={outdated} addresses={addresses} say={say} />}
    </>
  );
}
