import type { Assessment } from '#engine/screening/assessment.ts';
import { useDesk } from '../attempt/desk.ts';
import { compareLinks } from './compare-links.ts';
import css from './debrief.module.css';
import links from './links.module.css';
import { LinksShared } from './links-shared.tsx';
import { LinksTable } from './links-table.tsx';

/** For and against: the learner's matrix beside what the readings say, differences marked; one shared table where it is narrow. */
export function LinksBeside({ assessment }: { readonly assessment: Assessment }) {
  const { state, data, say } = useDesk();
  const compared = compareLinks(
    assessment,
    state.hypotheses.second ?? state.hypotheses.first,
    state.timeline.map(({ test }) => test),
    data.knowledge.grading.thresholds.neutralLogOdds,
  );
  const cells = compared.rows.flatMap((row) => row.cells);
  if (cells.length === 0) return null;
  const alike = cells.filter(({ differs }) => !differs).length;
  return (
    <section className={css.part} aria-labelledby="debrief-links">
      <h3 id="debrief-links">{say('case.debrief.links')}</h3>
      <p className="soft">
        {alike === cells.length
          ? say('case.debrief.links.allAlike', { all: cells.length })
          : say('case.debrief.links.alike', { alike, all: cells.length })}
      </p>
      <div className={links.pair}>
        <LinksTable
          {...compared}
          whose="said"
          caption={say('case.debrief.links.yours')}
          differs={say('case.debrief.links.differs')}
        />
        <LinksTable
          {...compared}
          whose="is"
          caption={say('case.debrief.links.readings')}
          differs={say('case.debrief.links.differsFromYours')}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and keys must be able to scroll it */}
      <section className={links.shared} tabIndex={0} aria-label={say('case.debrief.links')}>
        <p className="soft small">{say('case.debrief.links.lead')}</p>
        <LinksShared {...compared} />
      </section>
    </section>
  );
}
