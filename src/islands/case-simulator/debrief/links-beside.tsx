import type { Assessment } from '#engine/screening/assessment.ts';
import { useDesk } from '../attempt/desk.ts';
import { isSame } from '../hypotheses/stated.ts';
import { nameContributor } from '../words/name-of.ts';
import css from './debrief.module.css';
import { signOf } from './sign-of.ts';

const TOP = 3;

/** For and against, the learner's beside what the readings say: the most probable contributors and those weighed. */
export function LinksBeside({ assessment }: { readonly assessment: Assessment }) {
  const { state, data, names, say } = useDesk();
  const stated = state.hypotheses.second ?? state.hypotheses.first;
  const { neutralLogOdds } = data.knowledge.grading.thresholds;
  const weighed = assessment.hypotheses.filter(
    (each, rank) => rank < TOP || stated?.hypotheses.some((had) => isSame(had, each) && had.role === 'drives'),
  );
  const tests = [...new Set(state.timeline.map(({ test }) => test))].filter((test) =>
    weighed.some(({ because }) => because.some((share) => share.test === test)),
  );
  if (tests.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="debrief-links">
      <h3 id="debrief-links">{say('case.debrief.links')}</h3>
      <p className="soft">{say('case.debrief.links.lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and keys must be able to scroll it */}
      <section className={css.scroller} tabIndex={0} aria-label={say('case.debrief.links')}>
        <table className={css.links}>
          <caption className="visually-hidden">{say('case.debrief.links')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('case.links.test')}</th>
              {weighed.map((each) => (
                <th key={each.contributor} scope="col">
                  {nameContributor(each.contributor, each.side, names, say)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tests.map((test) => (
              <tr key={test}>
                <th scope="row">{names.test.get(test)?.name ?? test}</th>
                {weighed.map((each) => {
                  const share = each.because.find((one) => one.test === test)?.logOdds ?? 0;
                  const said = stated?.links.find((had) => had.test === test && isSame(had, each))?.sign;
                  const is = signOf(share, neutralLogOdds);
                  return (
                    <td key={each.contributor} data-sign={is}>
                      <b>{say(`case.sign.${is}`)}</b>
                      <span className="small soft">
                        {say('case.debrief.youSaid', { sign: say(said ? `case.sign.${said}` : 'case.sign.open') })}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
