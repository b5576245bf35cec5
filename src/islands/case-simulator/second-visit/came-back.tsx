import { useDesk } from '../attempt/desk.ts';
import css from './second-visit.module.css';

/** What came back after the client was sent on; said as it is for somebody the learner did not send. */
export function CameBack() {
  const { brief, data, state, say } = useDesk();
  const sent = state.decided?.action === 'refer';
  const { cameBack } = data.sheet.study.expert;
  return (
    <section className={css.part} aria-labelledby="came-back">
      <h3 id="came-back">{say('case.visit.cameBack')}</h3>
      {!sent && <p>{say('case.visit.sentByOthers', { name: brief.name })}</p>}
      {cameBack ? (
        <blockquote className={css.quote}>“{cameBack.trim()}”</blockquote>
      ) : (
        <p className={css.quote}>{say('case.visit.cameBack.plain', { name: brief.name })}</p>
      )}
      <p>{say('case.visit.cameBack.then')}</p>
    </section>
  );
}
