import { useDesk } from '../attempt/desk.ts';
import css from './debrief.module.css';

/** What was done, in order, beside the path an expert would take. */
export function TimelineBeside() {
  const { data, state, names, say } = useDesk();
  const mine = state.timeline.map(({ test, minutes, action }) => ({ key: String(action), test, minutes }));
  const expert = data.sheet.path.map(({ test, minutes }) => ({ key: test, test, minutes }));
  const did = new Set(mine.map(({ test }) => test));
  const total = (steps: readonly { readonly minutes: number }[]) =>
    steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const list = (title: string, steps: typeof mine, missing: boolean) => (
    <div>
      <h4>
        {title} <span className="small soft">{say('case.minutes', { minutes: total(steps) })}</span>
      </h4>
      <ol className={css.timeline}>
        {steps.map(({ key, test, minutes }) => (
          <li key={key} data-missing={missing && !did.has(test)}>
            <span>
              {names.test.get(test)?.name ?? test}
              {missing && !did.has(test) && <span className={css.notDone}> {say('case.debrief.notDone')}</span>}
            </span>
            <span className="figures">{say('case.minutes', { minutes })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
  return (
    <section className={css.part} aria-labelledby="debrief-timeline">
      <h3 id="debrief-timeline">{say('case.debrief.timeline')}</h3>
      <div className={css.beside}>
        {list(say('case.debrief.yours'), mine, false)}
        {list(say('case.debrief.experts'), expert, true)}
      </div>
    </section>
  );
}
