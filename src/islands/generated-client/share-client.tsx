import { useId, useState } from 'react';
import type { ClientRequest } from '#engine/clients/client-request.ts';
import { makeClientQuery } from '#engine/clients/parse-client-request.ts';
import type { Say } from '#islands/case-simulator/words/make-say.ts';
import css from './generated-client.module.css';

type Props = { readonly say: Say; readonly here: string; readonly request: ClientRequest };

/** The address of this client, to hand to a class, and the way to somebody else. */
export function ShareClient({ say, here, request }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'not' | null>(null);
  const field = useId();
  const address = location.origin + here + makeClientQuery(request);
  const copy = () => {
    const copying = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => setOutcome('copied'),
      () => setOutcome('not'),
    );
  };
  return (
    <div className={`${css.share} no-print`}>
      <details>
        <summary>{say('generated.share')}</summary>
        <p>{say('generated.share.lead')}</p>
        <div className={css.shared}>
          <div className="field">
            <label htmlFor={field}>{say('generated.share.address')}</label>
            <input id={field} className="input" readOnly value={address} onFocus={(event) => event.target.select()} />
          </div>
          <button type="button" className="button" onClick={copy}>
            {say('generated.share.copy')}
          </button>
        </div>
        <p role="status" className="small">
          {outcome && say(`generated.share.${outcome}`)}
        </p>
      </details>
      <a href={here}>{say('generated.others')}</a>
    </div>
  );
}
