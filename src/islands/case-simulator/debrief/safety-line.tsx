import { useDesk } from '../attempt/desk.ts';
import { nameParams } from '../words/name-params.ts';
import css from './debrief.module.css';
import type { Graded } from './graded.ts';
import { Mark } from './mark.tsx';

/** First of all: was it safe. Then the total, and whether the case is passed. */
export function SafetyLine({ verdict }: { readonly verdict: Graded }) {
  const { names, say, data, run } = useDesk();
  const { criticalFails, warnings, total, pass } = verdict;
  const { passTotal } = data.knowledge.grading.thresholds;
  return (
    <section className={css.opening} aria-label={say('case.debrief.safety')}>
      <div className="notice" data-kind={criticalFails.length > 0 ? 'stop' : 'good'}>
        <p className="verdict">
          <Mark of={criticalFails.length > 0 ? 'stop' : 'right'} />
          {say(criticalFails.length > 0 ? 'case.debrief.unsafe' : 'case.debrief.safe')}
        </p>
        {criticalFails.map((fail) => (
          <p key={fail.code}>{say(fail.messageKey, nameParams(fail.params, names, say))}</p>
        ))}
        {warnings.map((warning) => (
          <p key={warning.code}>{say(warning.messageKey, nameParams(warning.params, names, say))}</p>
        ))}
      </div>
      <p className={css.total}>
        <span className={css.totalFigure}>{say('case.debrief.total', { total })}</span>
        {run.mode === 'revised' && <span className="soft">{say('case.debrief.revised')}</span>}
        <span>{say(pass ? 'case.debrief.pass' : 'case.debrief.noPass', { needed: passTotal })}</span>
      </p>
      {run.result && run.result.total !== total && (
        <p className="small soft">{say('case.debrief.markThen', { before: run.result.total })}</p>
      )}
    </section>
  );
}
