import { useEffect, useMemo, useState } from 'react';
import type { AttemptMode } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { Messages } from '#schemas/messages.ts';
import type { CaseAddresses } from './attempt/case-data.ts';
import type { Practice } from './attempt/desk.ts';
import { useCaseData } from './attempt/use-case-data.ts';
import { useRuns } from './attempt/use-runs.ts';
import { Welcome } from './frame/welcome.tsx';
import { Workspace } from './frame/workspace.tsx';
import { makeSay } from './words/make-say.ts';

type Props = {
  readonly brief: CaseBrief;
  readonly messages: Messages;
  readonly addresses: CaseAddresses;
  readonly practice: Practice;
};

/** One client, from the first question to the debrief. What was done is in the learner's record; this only renders it. */
export function CaseSimulator({ brief, messages, addresses, practice }: Props) {
  const say = useMemo(() => makeSay(messages), [messages]);
  const { runs, begin } = useRuns(brief);
  const { state, load } = useCaseData(addresses);
  const current = runs.status === 'open' ? runs.current : null;
  const [begunHere, setBegunHere] = useState(false);
  const beginHere = (mode: AttemptMode) => {
    setBegunHere(true);
    begin(mode);
  };
  const started = current !== null;
  useEffect(() => {
    if (started) load();
  }, [started, load]);

  if (current && state.status === 'ready') {
    return (
      <Workspace
        key={current.id}
        brief={brief}
        data={state.data}
        addresses={addresses}
        run={current}
        say={say}
        practice={practice}
        begunHere={begunHere}
        beginAgain={() => beginHere(current.mode)}
      />
    );
  }
  return (
    <Welcome
      brief={brief}
      say={say}
      waiting={runs.status === 'unopened' || (started && state.status !== 'failed')}
      failed={started && state.status === 'failed'}
      begin={beginHere}
      retry={load}
    />
  );
}
