import { useDesk } from '../attempt/desk.ts';
import { useDraft } from '../attempt/use-draft.ts';
import opens from '../frame/opens.module.css';
import { Undo } from '../frame/undo.tsx';
import type { NamedContributor } from '../words/make-names.ts';
import css from './hypotheses.module.css';
import { HypothesisRow } from './hypothesis-row.tsx';
import { LeadChoice } from './lead-choice.tsx';
import { LinksMatrix } from './links-matrix.tsx';
import { NOTHING_STATED } from './stated.ts';

const REGIONS = ['foot', 'ankle', 'thigh', 'hip', 'trunk', 'skill', 'programme'] as const;

/** What could drive it, region by region; which leads; and, in the second round, what speaks for and against. */
export function HypothesesForm({ round }: { readonly round: 1 | 2 }) {
  const { state, brief, names, say } = useDesk();
  const { first, second } = state.hypotheses;
  const saved = (round === 2 ? (second ?? first) : first) ?? NOTHING_STATED;
  const { draft, change, undo } = useDraft(saved, (stated) => ({ type: 'hypothesised', round, stated }));
  const contributors = [...names.contributor.values()];
  const weighedFirst = contributors.filter(({ id }) =>
    first?.hypotheses.some(({ contributor, role }) => contributor === id && role !== 'unlikely'),
  );
  const apart = round === 2 ? weighedFirst : [];
  const row = (contributor: NamedContributor) => (
    <HypothesisRow
      key={contributor.id}
      contributor={contributor}
      stated={draft}
      change={change}
      disabled={state.finished}
    />
  );
  const leg = say(`case.side.${brief.index.side}`);
  return (
    <div className={css.form}>
      <p>{say('case.hypotheses.side', { side: leg, deviation: deviationName() })}</p>
      {apart.length > 0 && (
        <section className={css.region} aria-labelledby="region-weighed">
          <h3 id="region-weighed" className="eyebrow">
            {say('case.hypotheses.weighed')}
          </h3>
          {apart.map(row)}
        </section>
      )}
      {apart.length > 0 ? (
        <details className={css.others}>
          <summary className={opens.opens}>{say('case.hypotheses.others')}</summary>
          <div className={css.form}>{regions()}</div>
        </details>
      ) : (
        regions()
      )}
      <LeadChoice stated={draft} change={change} disabled={state.finished} />
      {round === 2 && <LinksMatrix stated={draft} change={change} disabled={state.finished} />}
      <Undo undo={undo} />
    </div>
  );

  function regions() {
    return REGIONS.map((region) => {
      const here = contributors.filter((contributor) => contributor.region === region && !apart.includes(contributor));
      if (here.length === 0) return null;
      return (
        <section key={region} className={css.region} aria-labelledby={`region-${region}`}>
          <h3 id={`region-${region}`} className="eyebrow">
            {say(`case.region.${region}`)}
          </h3>
          {here.map(row)}
        </section>
      );
    });
  }

  function deviationName(): string {
    return (names.words.deviations[brief.index.deviation]?.name ?? brief.index.deviation).toLowerCase();
  }
}
