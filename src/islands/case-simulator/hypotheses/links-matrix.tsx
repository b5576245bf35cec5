import type { StatedHypotheses, StatedLink } from '#engine/grading/attempt.ts';
import { useDesk } from '../attempt/desk.ts';
import { nameContributor } from '../words/name-of.ts';
import css from './links-matrix.module.css';
import { isSame, relink } from './stated.ts';

type Props = {
  readonly stated: StatedHypotheses;
  readonly change: (stated: StatedHypotheses) => void;
  readonly disabled: boolean;
};

const SIGNS = ['for', 'neither', 'against'] as const satisfies readonly StatedLink['sign'][];

/** What each test done says about each contributor weighed: for, neither, against. A table; on a phone one block a test. */
export function LinksMatrix({ stated, change, disabled }: Props) {
  const { state, names, say } = useDesk();
  const weighed = stated.hypotheses.filter(({ role }) => role !== 'unlikely');
  const tests = [...new Set(state.timeline.map(({ test }) => test))].filter((test) => test !== 'safety-questions');
  if (weighed.length === 0 || tests.length === 0) {
    return (
      <section className={css.matrix}>
        <h3>{say('case.links.title')}</h3>
        <p className="soft">{say('case.links.empty')}</p>
      </section>
    );
  }
  return (
    <section className={css.matrix} aria-labelledby="links-title">
      <h3 id="links-title">{say('case.links.title')}</h3>
      <p>{say('case.links.lead')}</p>
      <table className={css.table}>
        <caption className="visually-hidden">{say('case.links.title')}</caption>
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
          {tests.map((test) => {
            const testName = names.test.get(test)?.name ?? test;
            return (
              <tr key={test}>
                <th scope="row">{testName}</th>
                {weighed.map(({ contributor, side }) => {
                  const about = { test, contributor, side };
                  const sign = stated.links.find((had) => had.test === test && isSame(had, about))?.sign ?? '';
                  const name = nameContributor(contributor, side, names, say);
                  return (
                    <td key={contributor} data-sign={sign}>
                      <label>
                        <span className={css.cellName} aria-hidden="true">
                          {name}
                        </span>
                        <select
                          className="select"
                          aria-label={say('case.links.cell', { test: testName, name })}
                          value={sign}
                          disabled={disabled}
                          onChange={(event) =>
                            change(relink(stated, about, SIGNS.find((each) => each === event.target.value) ?? null))
                          }
                        >
                          <option value="">–</option>
                          {SIGNS.map((each) => (
                            <option key={each} value={each}>
                              {say(`case.sign.${each}`)}
                            </option>
                          ))}
                        </select>
                      </label>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
