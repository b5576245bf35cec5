import { useMemo, useState } from 'react';
import type { Attempt } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import { EMPTY_RECORD } from '#engine/record/learner-record.ts';
import type { CaseAddresses, CaseData } from '#islands/case-simulator/attempt/case-data.ts';
import type { Practice } from '#islands/case-simulator/attempt/desk.ts';
import type { Run } from '#islands/case-simulator/attempt/read-runs.ts';
import { ErrorBoundary } from '#islands/case-simulator/frame/error-boundary.tsx';
import { FaultNotice } from '#islands/case-simulator/frame/fault-notice.tsx';
import { OldRuns } from '#islands/case-simulator/frame/old-runs.tsx';
import { Welcome } from '#islands/case-simulator/frame/welcome.tsx';
import { Workspace } from '#islands/case-simulator/frame/workspace.tsx';
import type { Say } from '#islands/case-simulator/words/make-say.ts';
import { ResumeCard } from '#islands/progress/resume-card.tsx';
import type { Scene, Shown } from './case-scenes.table.ts';
import { runExpert } from './expert-run.ts';
import { keepOnPage } from './keep-on-page.ts';

const BEGUN = '2026-03-02T08:30:00.000Z';
const still = () => undefined;

export type StageProps = {
  readonly brief: CaseBrief;
  readonly data: CaseData;
  readonly addresses: CaseAddresses;
  readonly practice: Practice;
  readonly say: Say;
  readonly scene: Scene;
};

const toRun = (attempt: Attempt): Run => ({ ...attempt, id: 'gallery', startedAt: BEGUN, result: null });

function Break(): never {
  throw new Error('Broken on purpose, to show what a learner sees.');
}

/** The workspace with a run that is kept on this page only: it can be worked with, and nothing of it is remembered. */
function Played({ shown, ...given }: StageProps & { readonly shown: Extract<Shown, { kind: 'run' }> }) {
  const { brief, data, addresses, practice, say } = given;
  const [run, setRun] = useState(() => toRun(shown.attempt));
  const keeper = useMemo(() => keepOnPage(toRun(shown.attempt), setRun), [shown]);
  return (
    <Workspace
      brief={brief}
      data={shown.data ?? data}
      addresses={addresses}
      practice={practice}
      say={say}
      run={run}
      runs={[run]}
      begunHere={false}
      keeper={keeper}
      beginAgain={still}
      revise={still}
      {...(shown.opensAt ? { opensAt: shown.opensAt } : {})}
    />
  );
}

/** One scene of the case simulator, reached by the verbs a learner uses. */
export function CaseStage(given: StageProps) {
  const { brief, data, addresses, say, scene } = given;
  const shown = useMemo(
    () => scene.show({ brief, data, expert: runExpert(data, movementScreen(brief.index, data.knowledge)) }),
    [scene, brief, data],
  );
  switch (shown.kind) {
    case 'run':
      return <Played shown={shown} {...given} />;
    case 'welcome':
      return (
        <Welcome
          brief={brief}
          say={say}
          waiting={shown.state === 'waiting'}
          failed={shown.state === 'failed'}
          begin={still}
          retry={still}
        />
      );
    case 'changed-client':
      return <OldRuns brief={brief} runs={[toRun(shown.attempt)]} addresses={addresses} say={say} />;
    case 'resume':
      return (
        <ResumeCard
          record={{ ...EMPTY_RECORD, eventCount: 1, resume: { kind: 'case', id: brief.id, revision: brief.revision } }}
          outline={{
            modules: [
              {
                id: 'gallery',
                title: '',
                lessons: [],
                cases: [{ id: brief.id, name: brief.name, href: addresses.clients }],
              },
            ],
          }}
        />
      );
    case 'fault-in-click':
      return (
        <div>
          <Played shown={{ kind: 'run', attempt: shown.attempt }} {...given} />
          <FaultNotice say={say} progress={addresses.progress} told />
        </div>
      );
    case 'fault-in-view':
      return (
        <ErrorBoundary say={say} progress={addresses.progress}>
          <Break />
        </ErrorBoundary>
      );
  }
}
