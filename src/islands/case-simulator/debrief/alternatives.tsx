import { useDesk } from '../attempt/desk.ts';
import css from './debrief.module.css';

/** Other sound ways to handle this client. */
export function Alternatives() {
  const { data, say } = useDesk();
  const { alternatives } = data.sheet.study.expert;
  if (alternatives.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="debrief-alternatives">
      <h3 id="debrief-alternatives">{say('case.debrief.alternatives')}</h3>
      <ul className={css.notes}>
        {alternatives.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
