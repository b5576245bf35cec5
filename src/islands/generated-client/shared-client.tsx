import { useId, useState } from 'react';
import { LEVELS, type Level } from '#engine/clients/blueprint.ts';
import { makeClientQuery } from '#engine/clients/parse-client-request.ts';
import type { Say } from '#islands/case-simulator/words/make-say.ts';
import css from './generated-client.module.css';
import { readShared } from './read-shared.ts';

type Props = { readonly say: Say; readonly here: string };

/** The way to the client of a class: a seed with a level, or the whole address as it was handed out. */
export function SharedClient({ say, here }: Props) {
  const [typed, setTyped] = useState('');
  const [level, setLevel] = useState<Level | null>(null);
  const [asked, setAsked] = useState(false);
  const field = useId();
  const shared = readShared(typed);
  const request =
    shared.status === 'seed' ? { ...shared.request, level } : shared.status === 'address' ? shared.request : null;
  const problem = shared.status === 'problem' ? shared.problem : shared.status === 'empty' ? 'empty' : null;
  const levelWords = (of: Level | null) => say(of === null ? 'generated.shared.any' : `generated.level.${of}`);
  return (
    <form
      className={css.shared}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (request) location.assign(here + makeClientQuery(request));
        else document.getElementById(field)?.focus();
      }}
    >
      <div className="field">
        <label htmlFor={field}>{say('generated.shared.seed')}</label>
        <input
          id={field}
          className="input"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          aria-invalid={asked && problem !== null}
          aria-describedby={`${field}-read`}
          onChange={(event) => {
            setTyped(event.target.value);
            setAsked(false);
          }}
        />
      </div>
      {shared.status !== 'address' && (
        <div className="field">
          <label htmlFor={`${field}-level`}>{say('generated.shared.level')}</label>
          <select
            id={`${field}-level`}
            className="input"
            value={level ?? ''}
            onChange={(event) => setLevel(LEVELS.find((known) => String(known) === event.target.value) ?? null)}
          >
            {[null, ...LEVELS].map((each) => (
              <option key={each ?? ''} value={each ?? ''}>
                {levelWords(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="submit" className="button">
        {say('generated.shared.go')}
      </button>
      <div id={`${field}-read`} role="status" className={css.read}>
        {asked && problem && <p>{say(`generated.shared.problem.${problem}`)}</p>}
        {request && (shared.status === 'address' || (shared.status === 'seed' && shared.notes.length > 0)) && (
          <p>{say('generated.shared.read', { seed: request.seed, level: levelWords(request.level) })}</p>
        )}
        {shared.status === 'address' &&
          shared.notes
            .filter((note) => note !== 'seed-changed')
            .map((note) => <p key={note}>{say(`generated.note.${note}`, { seed: shared.request.seed })}</p>)}
      </div>
    </form>
  );
}
