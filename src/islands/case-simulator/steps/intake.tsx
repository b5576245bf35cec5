import { useState } from 'react';
import { useDesk } from '../attempt/desk.ts';
import { Arrival } from '../frame/arrival.tsx';
import { Brief } from '../frame/brief.tsx';
import { AskSet } from '../ratings/ask-set.tsx';
import css from './steps.module.css';

/** The questions that suit anybody; the other sets are for some. */
const EVERYBODY = 'training-history';

/** Who walks in, whether they agree to be looked at, and a first conversation. */
export function Intake() {
  const { state, brief, names, act, announce, say } = useDesk();
  const [justAsked, setJustAsked] = useState(false);
  const params = { name: brief.name };
  const more = [...names.test.values()].filter(({ id, purpose }) => purpose === 'history' && id !== EVERYBODY);
  const ask = () => {
    if (!act({ type: 'consent-asked' })) return;
    setJustAsked(true);
    announce(say('case.consent.reply', params));
  };
  return (
    <>
      <Brief brief={brief} say={say} />
      <section className={css.part}>
        <h3>{say('case.consent.title')}</h3>
        {state.consentAsked ? (
          <Arrival now={justAsked} label={say('case.consent.title')}>
            <blockquote className={css.reply}>{say('case.consent.reply', params)}</blockquote>
          </Arrival>
        ) : (
          <>
            <p>{say('case.consent.lead', params)}</p>
            <p>
              <button type="button" className="button" onClick={ask} disabled={state.finished}>
                {say('case.consent.ask')}
              </button>
            </p>
          </>
        )}
      </section>
      <section className={css.part}>
        <h3>{say('case.history.title')}</h3>
        <p>{say('case.history.lead', params)}</p>
        <AskSet test={EVERYBODY} />
      </section>
      {more.length > 0 && (
        <section className={css.part}>
          <h3>{say('case.history.more.title')}</h3>
          <p>{say('case.history.more.lead', params)}</p>
          {more.map(({ id }) => (
            <AskSet key={id} test={id} />
          ))}
        </section>
      )}
    </>
  );
}
