import { useMemo } from 'react';
import type { Assessment } from '#engine/screening/assessment.ts';
import { counterfactual } from '#engine/screening/counterfactual.ts';
import { useDesk } from '../attempt/desk.ts';
import { formatValue } from '../words/format-value.ts';
import { nameContributor } from '../words/name-of.ts';
import css from './debrief.module.css';
import { tellingReading } from './telling-reading.ts';

/** One reading turned round: what it would have done to the leading idea. */
export function WhatIf({ assessment }: { readonly assessment: Assessment }) {
  const { brief, data, names, say, state } = useDesk();
  const told = tellingReading(assessment, state.screen.readings, names.test, brief.index.side);
  const other = useMemo(
    () =>
      told && counterfactual(state.screen, { ...told.reading, value: !told.reading.value }, data.knowledge).hypotheses,
    [told, state.screen, data],
  );
  const finding = told && names.finding.get(told.reading.finding);
  const before = assessment.hypotheses.find(({ contributor }) => contributor === told?.contributor);
  const after = other?.find(({ contributor }) => contributor === told?.contributor);
  if (!told || !finding || !before || !after) return null;
  const percent = (share: number) => Math.round(share * 100);
  return (
    <section className={css.part} aria-labelledby="debrief-what-if">
      <h3 id="debrief-what-if">{say('case.debrief.whatIf')}</h3>
      <p className={css.sentence}>
        {say('case.debrief.whatIf.is', {
          finding: finding.text,
          was: formatValue(told.reading.value, finding, say),
          instead: formatValue(!told.reading.value, finding, say),
          contributor: nameContributor(before.contributor, before.side, names, say),
          before: percent(before.drives),
          after: percent(after.drives),
        })}
      </p>
      <p className="soft">{say('case.debrief.whatIf.means')}</p>
    </section>
  );
}
