import { useDesk } from '../attempt/desk.ts';
import css from './debrief.module.css';
import type { Graded } from './graded.ts';

/** What next: the same client once more, another client, or the page on paper. */
export function Again({ verdict }: { readonly verdict: Graded }) {
  const { addresses, brief, say, beginAgain } = useDesk();
  return (
    <section className={`${css.part} no-print`} aria-labelledby="debrief-again">
      <h3 id="debrief-again">{say('case.debrief.again')}</h3>
      <p>{say(verdict.pass ? 'case.debrief.again.passed' : 'case.debrief.again.open', { name: brief.name })}</p>
      <p className="row">
        <button type="button" className="button" data-kind="primary" onClick={beginAgain}>
          {say('case.debrief.again.go', { name: brief.name })}
        </button>
        <a className="button" href={addresses.clients}>
          {say('case.debrief.others')}
        </a>
        <button type="button" className="button" onClick={() => print()}>
          {say('case.debrief.print')}
        </button>
      </p>
    </section>
  );
}
