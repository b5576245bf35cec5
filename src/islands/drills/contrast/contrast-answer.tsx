import { useEffect, useRef } from 'react';
import type { ContrastPair } from '#engine/seeing/contrast-pair.ts';
import type { ContrastResult } from '#engine/seeing/contrast-result.ts';
import { formatValue } from '#islands/case-simulator/words/format-value.ts';
import type { Names } from '#islands/case-simulator/words/make-names.ts';
import type { Say } from '#islands/case-simulator/words/make-say.ts';
import chartCss from '../charts/charts.module.css';
import css from './contrast.module.css';
import { CONTRAST_WORDS } from './contrast-words.table.ts';

type Props = {
  readonly pair: ContrastPair;
  readonly result: ContrastResult;
  readonly names: Names;
  readonly say: Say;
  readonly onNext: () => void;
};

const percent = (share: number): number => Math.round(share * 100);
/** Below this share of the best a test is said to tell next to nothing. */
const NEXT_TO_NOTHING = 0.03;

const describeShare = (share: number): string => {
  if (share >= 1) return CONTRAST_WORDS.best;
  return share < NEXT_TO_NOTHING ? CONTRAST_WORDS.nothing : CONTRAST_WORDS.share(percent(share));
};

/** What the chosen test was worth, what it read in both people, and what the engine then believes. */
export function ContrastAnswer({ pair, result, names, say, onNext }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { share, best, chosen, people } = result;
  const nameOf = (contributor: string) => names.contributor.get(contributor)?.name ?? contributor;
  const sorted = [...pair.options].sort((a, b) => b.bits - a.bits);
  return (
    <section className={css.answer} aria-labelledby="contrast-answer">
      <h2 ref={heading} tabIndex={-1} id="contrast-answer" className={css.heading}>
        {describeShare(share)}
      </h2>
      {share < 1 && <p>{CONTRAST_WORDS.bestIs(names.test.get(best.test)?.name ?? best.test)}</p>}
      <div className={css.people}>
        {people.map(({ readings, beliefs }, index) => (
          <div key={pair.drivers[index]} className={css.person}>
            <h3>
              {CONTRAST_WORDS.shows(
                index === 0 ? CONTRAST_WORDS.first : CONTRAST_WORDS.second,
                nameOf(pair.drivers[index] ?? ''),
              )}
            </h3>
            <p className="label">{CONTRAST_WORDS.read}</p>
            <ul>
              {readings.map((reading) => {
                const finding = names.finding.get(reading.finding);
                return (
                  <li key={`${reading.finding}-${reading.side}`}>
                    {finding?.text}
                    {reading.side !== 'central' && `, ${CONTRAST_WORDS.side[reading.side]}`}:{' '}
                    <b>{finding ? formatValue(reading.value, finding, say) : String(reading.value)}</b>
                  </li>
                );
              })}
            </ul>
            {beliefs.map(({ contributor, before, after }) => (
              <p key={contributor} className={css.belief}>
                {CONTRAST_WORDS.belief(nameOf(contributor), percent(before), percent(after))}
                <span className={css.bar} aria-hidden="true">
                  <span style={{ inlineSize: `${percent(before)}%` }} />
                  <span style={{ inlineSize: `${percent(after)}%` }} />
                </span>
              </p>
            ))}
          </div>
        ))}
      </div>
      <p className="small soft">{CONTRAST_WORDS.caution}</p>
      <table className={chartCss.table}>
        <caption>{CONTRAST_WORDS.worth}</caption>
        <thead>
          <tr>
            <th scope="col">{CONTRAST_WORDS.test}</th>
            <th scope="col">{CONTRAST_WORDS.bits}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ test, bits }) => (
            <tr key={test} data-own={test === chosen.test ? true : undefined}>
              <th scope="row">
                {names.test.get(test)?.name}
                {test === chosen.test && ` (${CONTRAST_WORDS.yours})`}
              </th>
              <td>{bits.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small soft">{CONTRAST_WORDS.worthNote}</p>
      <p>
        <button type="button" className="button" data-kind="primary" onClick={onNext}>
          {CONTRAST_WORDS.next}
        </button>
      </p>
    </section>
  );
}
