import type { Hypothesis } from '#engine/screening/assessment.ts';
import { nameContributor } from '#islands/case-simulator/words/name-of.ts';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { describeReason } from './describe-reason.ts';
import { groupHypotheses, SHOWN_A_BAND } from './group-hypotheses.ts';

/** What may drive the movement, in bands and words, as it changes with each reading. */
export function Reasons() {
  const { sheet, data, stage, reasoning, say } = useSheet();
  const words = WORKSHEET_WORDS.reasons;
  const { names } = data;
  if (stage === 'stopped') return null;
  if (stage !== 'testing')
    return (
      <section className={css.reasons} aria-labelledby="reasons">
        <h3 id="reasons">{WORKSHEET_WORDS.steps.reasons}</h3>
        <p className="small soft">{words.later}</p>
      </section>
    );
  const deviation = names.words.deviations[sheet.index.deviation]?.name ?? sheet.index.deviation;
  return (
    <section className={css.reasons} aria-labelledby="reasons" aria-busy={reasoning.status === 'thinking'}>
      <h3 id="reasons">{WORKSHEET_WORDS.steps.reasons}</h3>
      <p className="small soft">{WORKSHEET_WORDS.about(deviation, say(`case.side.${sheet.index.side}`))}</p>
      {reasoning.status === 'thinking' && <p className={css.thinking}>{words.thinking}</p>}
      {reasoning.status === 'failed' && <p className="notice">{words.failed}</p>}
      {reasoning.status === 'known' &&
        groupHypotheses(reasoning.compared).map(({ band, hypotheses }) => {
          const lines = (some: readonly Hypothesis[]) =>
            some.map((hypothesis) => (
              <li key={hypothesis.contributor}>
                <p>{nameContributor(hypothesis.contributor, hypothesis.side, names, say)}</p>
                {band !== 'little-changed' && (
                  <ul className={css.because}>
                    {describeReason(hypothesis, names).map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                )}
              </li>
            ));
          if (band === 'little-changed')
            return (
              <details key={band} className={css.more}>
                <summary>{words.count(hypotheses.length)}</summary>
                <ul className={css.unmoved}>{lines(hypotheses)}</ul>
              </details>
            );
          const rest = hypotheses.slice(SHOWN_A_BAND);
          return (
            <div key={band} className={css.band} data-band={band}>
              <h4>{words.bands[band]}</h4>
              <ul>{lines(hypotheses.slice(0, SHOWN_A_BAND))}</ul>
              {rest.length > 0 && (
                <details className={css.more}>
                  <summary>{words.others(rest.length)}</summary>
                  <ul className={css.unmoved}>{lines(rest)}</ul>
                </details>
              )}
            </div>
          );
        })}
      {reasoning.status === 'known' && <p className="small soft">{words.lead[reasoning.base]}</p>}
      <p className="small soft">{words.caution}</p>
    </section>
  );
}
