import { useEffect, useId, useMemo } from 'react';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { CaseAddresses } from '../attempt/case-data.ts';
import type { Run } from '../attempt/read-runs.ts';
import { useCaseData } from '../attempt/use-case-data.ts';
import { describeAction } from '../words/describe-action.ts';
import { makeNames } from '../words/make-names.ts';
import type { Say } from '../words/make-say.ts';
import css from './old-runs.module.css';
import opens from './opens.module.css';

type Props = {
  readonly brief: CaseBrief;
  readonly runs: readonly Run[];
  readonly addresses: CaseAddresses;
  readonly say: Say;
};

/** Attempts begun before the client was changed: to be read, not continued, with the mark they got then. */
export function OldRuns({ brief, runs, addresses, say }: Props) {
  const heading = useId();
  const { state, load } = useCaseData(addresses);
  useEffect(() => load(), [load]);
  const names = useMemo(
    () => (state.status === 'ready' ? makeNames(state.data.knowledge, state.data.words) : null),
    [state],
  );
  return (
    <section className={css.old} aria-labelledby={heading}>
      <h2 id={heading}>{say('case.old.title')}</h2>
      <p className="notice" data-kind="care">
        {say('case.old.lead', { name: brief.name })}
      </p>
      {runs.map((run) => (
        <details key={run.id}>
          <summary className={opens.opens}>
            {say('case.old.run', { date: run.startedAt.slice(0, 10), revision: run.revision })}{' '}
            {run.result ? say('case.old.mark', { total: run.result.total }) : say('case.old.unfinished')}
          </summary>
          <ol>
            {names && describeAction(run.actions, names, say).map(({ place, text }) => <li key={place}>{text}</li>)}
          </ol>
        </details>
      ))}
    </section>
  );
}
