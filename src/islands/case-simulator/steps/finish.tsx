import { useRef, useState } from 'react';
import type { Step } from '#engine/grading/attempt.ts';
import type { MissingPart } from '#engine/grading/verdict.ts';
import { useDesk } from '../attempt/desk.ts';
import { nameStep } from '../words/step-words.ts';
import css from './steps.module.css';

/** Where each missing part is made good. */
const STEP_OF: Readonly<Record<MissingPart, Step>> = {
  hypotheses: 'second-hypotheses',
  disposition: 'disposition',
  plan: 'plan',
  words: 'words',
  finish: 'words',
};

/** The end of the session: to the debrief, or a list of what is still missing with the way to each. */
export function Finish() {
  const { state, brief, say, finish, open } = useDesk();
  const [missing, setMissing] = useState<readonly MissingPart[]>([]);
  const notice = useRef<HTMLDivElement>(null);
  if (state.finished) {
    return (
      <p className="no-print">
        <button type="button" className="button" data-kind="primary" onClick={() => open('debrief')}>
          {say('case.finish.read')}
        </button>
      </p>
    );
  }
  const end = () => {
    const found = finish();
    setMissing(found);
    if (found.length > 0) requestAnimationFrame(() => notice.current?.focus());
  };
  return (
    <section className={css.part} aria-labelledby="finish-title">
      <h3 id="finish-title">{say('case.finish.title')}</h3>
      <p>{say('case.finish.lead', { name: brief.name })}</p>
      {missing.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would promise controls
        <div
          className="notice"
          data-kind="care"
          role="group"
          aria-label={say('case.finish.missing')}
          tabIndex={-1}
          ref={notice}
        >
          <p>{say('case.finish.missing')}</p>
          <ul className={css.missing}>
            {missing.map((part) => (
              <li key={part}>
                <span>{say(`grading.missing.${part}`)}</span>{' '}
                <button type="button" className="button" data-kind="quiet" onClick={() => open(STEP_OF[part])}>
                  {say('case.missing.go', { step: nameStep(STEP_OF[part], state, say) })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <button type="button" className="button" data-kind="primary" onClick={end}>
          {say('case.finish.go')}
        </button>
      </p>
    </section>
  );
}
