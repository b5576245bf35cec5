import { useState } from 'react';
import { useDesk } from '../attempt/desk.ts';
import { Arrival } from '../frame/arrival.tsx';
import css from './second-visit.module.css';
import type { VisitPart } from './visit-part.ts';

/** Share of the plan that was done, in words a client would use. */
const doneWords = (share: number): 'most' | 'about-half' | 'little' =>
  share >= 0.75 ? 'most' : share >= 0.5 ? 'about-half' : 'little';

/** How it went since, asked before anything else. */
export function CatchUp({ visit, projection }: VisitPart) {
  const { act, announce, brief, state, say } = useDesk();
  const [justAsked, setJustAsked] = useState(false);
  const { name } = brief;
  const nothingPlanned = (state.plan?.items.length ?? 0) === 0;
  const ask = () => {
    if (!act({ type: 'caught-up', done: projection.adherence })) return;
    setJustAsked(true);
    announce(say('case.visit.asked'));
  };
  return (
    <section className={css.part} aria-labelledby="catch-up">
      <h3 id="catch-up">{say('case.visit.catchUp')}</h3>
      {visit.done === null ? (
        <p>
          <button type="button" className="button" onClick={ask} disabled={visit.ended}>
            {say('case.visit.ask', { name })}
          </button>
        </p>
      ) : (
        <Arrival now={justAsked} label={say('case.visit.catchUp')}>
          <blockquote className={css.quote}>
            {nothingPlanned
              ? say('case.visit.done.no-plan')
              : say(`case.visit.done.${doneWords(visit.done)}`, { percent: Math.round(visit.done * 100) })}
          </blockquote>
        </Arrival>
      )}
    </section>
  );
}
