import { useMemo } from 'react';
import { useDesk } from '../attempt/desk.ts';
import css from './debrief.module.css';
import type { Graded } from './graded.ts';
import { madeUpNeighbours } from './made-up-neighbours.ts';

/** What next: some weeks later, the same case revised, the same client afresh, another one, or the page on paper. */
export function Again({ verdict }: { readonly verdict: Graded }) {
  const { act, addresses, announce, brief, data, run, runs, state, say, beginAgain, revise, open } = useDesk();
  const { name } = brief;
  const first = runs.find(({ result }) => result !== null);
  const { like, contrast } = useMemo(() => madeUpNeighbours(addresses.generated, data, run), [addresses, data, run]);
  const places = [
    addresses.sibling && {
      ...addresses.sibling,
      words: say('case.debrief.sibling', { name: addresses.sibling.title }),
    },
    addresses.contrast && {
      ...addresses.contrast,
      words: say('case.debrief.contrast', { name: addresses.contrast.title }),
    },
    like && { href: like, words: say('case.debrief.generated') },
    contrast && { href: contrast, words: say('case.debrief.generated.contrast') },
  ].flatMap((place) => (place ? [place] : []));
  const toggleReview = () => {
    const keep = !state.keptForReview;
    if (act({ type: 'kept-for-review', keep })) announce(say(keep ? 'case.review.kept' : 'case.review.dropped'));
  };
  return (
    <section className={`${css.part} no-print`} aria-labelledby="debrief-again">
      <h3 id="debrief-again">{say('case.debrief.again')}</h3>
      {first?.result && first.id !== run.id && (
        <p>{say('case.debrief.first', { total: first.result.total, now: verdict.total })}</p>
      )}
      <p>
        <button type="button" className="button" data-kind="primary" onClick={() => open('second-visit')}>
          {say('case.debrief.later', { name })}
        </button>
      </p>
      <p>{say(verdict.pass ? 'case.debrief.again.passed' : 'case.debrief.again.open', { name })}</p>
      <p className="row">
        <button type="button" className="button" onClick={revise}>
          {say('case.debrief.revise')}
        </button>
        <button type="button" className="button" onClick={beginAgain}>
          {say('case.debrief.again.go', { name })}
        </button>
        <button type="button" className="button" aria-pressed={state.keptForReview} onClick={toggleReview}>
          {say('case.review.add')}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {say('case.debrief.print')}
        </button>
      </p>
      <ul className={css.next}>
        {places.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
        <li>
          <a href={addresses.clients}>{say('case.debrief.others')}</a>
        </li>
      </ul>
    </section>
  );
}
