import { useId, useState } from 'react';
import { useDesk } from '../attempt/desk.ts';
import opens from '../frame/opens.module.css';
import { nameParams } from '../words/name-params.ts';
import css from './debrief.module.css';
import type { Graded } from './graded.ts';

const LONGEST = 2000;

/** "I disagree": a note on a reason of the mark. It changes no points; it stays with the attempt and travels with its export. */
export function Disagree({ verdict }: { readonly verdict: Graded }) {
  const { act, announce, names, say, state } = useDesk();
  const id = useId();
  const [text, setText] = useState('');
  const [rule, setRule] = useState('');
  const lines = verdict.dimensions.flatMap(({ lines: all }) => all).filter(({ outOf }) => outOf > 0);
  const keep = () => {
    if (text.trim() === '' || !act({ type: 'disagreed', rule: rule === '' ? null : rule, text: text.trim() })) return;
    setText('');
    announce(say('case.disagree.kept'));
  };
  return (
    <section className={`${css.part} no-print`} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('case.disagree')}</h3>
      {state.disagreements.length > 0 && (
        <ul className={css.notes}>
          {state.disagreements.map((note) => (
            <li key={`${note.rule}-${note.text}`}>{note.text}</li>
          ))}
        </ul>
      )}
      <details className={css.disagree}>
        <summary className={opens.opens}>{say('case.disagree.open')}</summary>
        <p className="field">
          <label htmlFor={`${id}-rule`}>{say('case.disagree.about')}</label>
          <select id={`${id}-rule`} className="select" value={rule} onChange={(event) => setRule(event.target.value)}>
            <option value="">{say('case.disagree.whole')}</option>
            {lines.map((line) => (
              <option key={`${line.rule}-${Object.values(line.params).join('-')}`} value={line.rule}>
                {say(line.messageKey, nameParams(line.params, names, say))}
              </option>
            ))}
          </select>
        </p>
        <p className="field">
          <label htmlFor={`${id}-text`}>{say('case.disagree.why')}</label>
          <textarea
            id={`${id}-text`}
            className="input"
            rows={4}
            maxLength={LONGEST}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </p>
        <p>
          <button type="button" className="button" onClick={keep}>
            {say('case.disagree.keep')}
          </button>
        </p>
      </details>
    </section>
  );
}
