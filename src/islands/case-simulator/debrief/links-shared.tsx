import { useDesk } from '../attempt/desk.ts';
import { nameContributor } from '../words/name-of.ts';
import type { LinkComparison } from './compare-links.ts';
import css from './links.module.css';
import { SIGN_KEYS } from './links-table.tsx';

/** Both matrices in one, for a narrow page and for paper: what the test says, and under it what the learner said. */
export function LinksShared({ weighed, rows }: LinkComparison) {
  const { names, say } = useDesk();
  return (
    <table className={css.links}>
      <caption className="visually-hidden">{say('case.debrief.links')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('case.links.test')}</th>
          {weighed.map(({ contributor, side }) => (
            <th key={contributor} scope="col">
              {nameContributor(contributor, side, names, say)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ test, cells }) => (
          <tr key={test}>
            <th scope="row">{names.test.get(test)?.name ?? test}</th>
            {cells.map(({ contributor, said, is, differs }) => (
              <td key={contributor} data-sign={is} data-differs={differs}>
                <span>{say(SIGN_KEYS[is])}</span>
                <span className={css.said}>
                  {say('case.debrief.youSaid', { sign: say(said ? SIGN_KEYS[said] : 'case.sign.open') })}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
