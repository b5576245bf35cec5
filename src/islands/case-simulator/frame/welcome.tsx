import { useId, useState } from 'react';
import type { AttemptMode } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { Say } from '../words/make-say.ts';
import { Brief } from './brief.tsx';
import css from './welcome.module.css';

type Props = {
  readonly brief: CaseBrief;
  readonly say: Say;
  readonly waiting: boolean;
  readonly failed: boolean;
  readonly begin: (mode: AttemptMode) => void;
  readonly retry: () => void;
};

const MODES = ['learn', 'practice', 'check'] as const satisfies readonly AttemptMode[];

/** The client as they walk in, and the way to begin. It is also what a reader without scripts sees. */
export function Welcome({ brief, say, waiting, failed, begin, retry }: Props) {
  const [mode, setMode] = useState<AttemptMode>('practice');
  const group = useId();
  return (
    <div className={css.welcome}>
      <Brief brief={brief} say={say} />
      <section className={css.begin} aria-labelledby={`${group}-heading`}>
        <h2 id={`${group}-heading`}>{say('case.begin.title', { name: brief.name })}</h2>
        <p>{say('case.begin.budget', { minutes: brief.minutesBudget })}</p>
        <fieldset className={css.modes}>
          <legend className="label">{say('case.begin.how')}</legend>
          {MODES.map((each) => (
            <label key={each} className={css.mode}>
              <input type="radio" name={group} checked={mode === each} onChange={() => setMode(each)} />
              <span>
                <b>{say(`case.mode.${each}`)}</b> {say(`case.mode.${each}.means`)}
              </span>
            </label>
          ))}
        </fieldset>
        {failed ? (
          <div className="notice stack" data-kind="care" role="alert">
            <p>{say('case.begin.failed')}</p>
            <p>
              <button type="button" className="button" onClick={retry}>
                {say('case.begin.retry')}
              </button>
            </p>
          </div>
        ) : (
          <button
            type="button"
            className="button no-print"
            data-kind="primary"
            aria-disabled={waiting}
            onClick={() => !waiting && begin(mode)}
          >
            {say(waiting ? 'case.begin.waiting' : 'case.begin.go')}
          </button>
        )}
        <p className="small soft">{say('case.begin.fiction', { name: brief.name })}</p>
      </section>
    </div>
  );
}
