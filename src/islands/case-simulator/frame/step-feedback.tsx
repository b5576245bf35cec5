import { useMemo, useState } from 'react';
import type { Step } from '#engine/grading/attempt.ts';
import { gradeStep } from '#engine/grading/grade-step.ts';
import { useDesk } from '../attempt/desk.ts';
import { LineList } from '../debrief/line-list.tsx';
import css from './step-feedback.module.css';

/** Steps of which something can be said before the end. */
const TOLD: readonly Step[] = [
  'intake',
  'safety-questions',
  'movement',
  'tests',
  'second-hypotheses',
  'disposition',
  'plan',
  'words',
];

/** In learning mode: a hint for the step, and how it is so far. Both are free, and kept in the record. */
export function StepFeedback({ step }: { readonly step: Step }) {
  const { state, act, keep, say } = useDesk();
  const [told, setTold] = useState(false);
  if (state.mode !== 'learn' || state.finished) return null;
  const note = () => act({ type: 'hinted', step });
  const tell = () => {
    keep();
    note();
    setTold(true);
  };
  return (
    <section className={`${css.feedback} no-print`} aria-label={say('case.learn')}>
      <details onToggle={(event) => event.currentTarget.open && note()}>
        <summary>{say('case.learn.hint')}</summary>
        <p>{say(`case.hint.${step}`)}</p>
      </details>
      {TOLD.includes(step) && (
        <p>
          <button type="button" className="button" data-kind="quiet" onClick={tell} aria-expanded={told}>
            {say('case.learn.tell')}
          </button>
        </p>
      )}
      <div role="status">{told && (step === 'words' ? <WhyOfWords /> : <SoFar step={step} />)}</div>
    </section>
  );
}

/** The lines the mark would hold now. */
function SoFar({ step }: { readonly step: Step }) {
  const { data, run, say } = useDesk();
  const lines = useMemo(() => gradeStep(data.sheet, run, data.knowledge, step), [data, run, step]);
  if (lines.length === 0) return <p className="soft">{say('case.learn.nothing')}</p>;
  return <LineList lines={lines} />;
}

/** What is good or not so good about each sentence chosen. */
function WhyOfWords() {
  const { data, state, say } = useDesk();
  const chosen = data.knowledge.grading.phrases.filter(({ id }) => state.phrases?.includes(id));
  if (chosen.length === 0) return <p className="soft">{say('case.learn.nothing')}</p>;
  return (
    <ul className={css.whys}>
      {chosen.map(({ id, text, why }) => (
        <li key={id}>
          <q>{text}</q> {why}
        </li>
      ))}
    </ul>
  );
}
