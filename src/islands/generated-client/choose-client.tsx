import { useEffect, useId, useState } from 'react';
import { LEVELS } from '#engine/clients/blueprint.ts';
import { makeClientQuery } from '#engine/clients/parse-client-request.ts';
import { drawSeed } from '#islands/case-simulator/attempt/draw-seed.ts';
import type { Say } from '#islands/case-simulator/words/make-say.ts';
import css from './generated-client.module.css';
import { SharedClient } from './shared-client.tsx';

type Props = { readonly say: Say; readonly here: string };

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** An ISO day of UTC as a reader says it: "2026-11-22" → "22 November". */
const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Three ways to meet somebody: a surprise of some level, the client of the day, or the seed of a class. */
export function ChooseClient({ say, here }: Props) {
  const [day, setDay] = useState('');
  useEffect(() => setDay(new Date().toISOString().slice(0, DAY_LENGTH)), []);
  const field = useId();
  return (
    <div className={css.choose}>
      <section aria-labelledby={`${field}-surprise`} className={css.surprise}>
        <h2 id={`${field}-surprise`}>{say('generated.surprise')}</h2>
        <p>{say('generated.surprise.lead')}</p>
        <ul>
          {LEVELS.map((level) => (
            <li key={level}>
              <button
                type="button"
                className={css.level}
                onClick={() => location.assign(here + makeClientQuery({ seed: drawSeed(), level, plan: null }))}
              >
                <b>{say(`generated.level.${level}`)}</b>
                <span>{say(`generated.level.${level}.means`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby={`${field}-daily`}>
        <h2 id={`${field}-daily`}>{say('generated.daily')}</h2>
        <p>{say('generated.daily.lead')}</p>
        {day !== '' && (
          <p>
            <a className="button" href={here + makeClientQuery({ seed: `day-${day}`, level: null, plan: null })}>
              {say('generated.daily.go', { day: inWords(day) })}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby={`${field}-shared`}>
        <h2 id={`${field}-shared`}>{say('generated.shared')}</h2>
        <p>{say('generated.shared.lead')}</p>
        <SharedClient say={say} here={here} />
      </section>
    </div>
  );
}
