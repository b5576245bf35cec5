import { useId, useMemo, useState } from 'react';
import { gradeForm } from '#engine/seeing/form-answers.ts';
import { hardestParts } from '#engine/seeing/hardest-parts.ts';
import { readCodeLines } from '#engine/seeing/read-code-lines.ts';
import chartCss from '../charts/charts.module.css';
import { sayNumber } from '../charts/say-number.ts';
import { MODE_LABELS, PART_LABELS, RATING_LABELS } from '../drill-words.table.ts';
import css from './assessment.module.css';
import { ASSESSMENT_WORDS, CODE_PROBLEMS } from './assessment-words.table.ts';
import { FORM_CLIPS } from './use-form-runs.ts';

/** Rows of the list of what a group found hard. */
const HARDEST = 6;

const meanOf = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** A class's codes, pasted: what each says, their mean, and where the group went astray. */
export function CodeReader() {
  const id = useId();
  const [text, setText] = useState('');
  const lines = useMemo(() => readCodeLines(text, FORM_CLIPS), [text]);
  const read = lines.flatMap(({ line, who, parsed }) =>
    parsed.status === 'read'
      ? [
          {
            line,
            who: who || ASSESSMENT_WORDS.unnamed(line),
            ...parsed.answers,
            result: gradeForm(FORM_CLIPS, parsed.answers.ratings),
          },
        ]
      : [],
  );
  const hardest = hardestParts(
    FORM_CLIPS,
    read.map(({ ratings }) => ratings),
    HARDEST,
  );
  const values = read.map(({ result: { whole, byPart } }) => [
    whole.sensitivity?.dPrime,
    whole.agreement?.kappa,
    whole.graded?.kappa,
    ...byPart.map(({ summary }) => summary.agreement?.kappa),
  ]);
  const parts = read[0]?.result.byPart.map(({ part }) => part) ?? [];
  return (
    <div className={css.reader}>
      <p className="field">
        <label htmlFor={id}>{ASSESSMENT_WORDS.readerField}</label>
        <textarea
          id={id}
          className="textarea"
          rows={4}
          spellCheck={false}
          autoComplete="off"
          placeholder={ASSESSMENT_WORDS.readerPlaceholder}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </p>
      <div role="status">
        <ul className={css.problems}>
          {lines.map(({ line, parsed }) =>
            parsed.status === 'read' ? null : (
              <li key={line}>
                {ASSESSMENT_WORDS.unnamed(line)}: {CODE_PROBLEMS[parsed.status]}
              </li>
            ),
          )}
        </ul>
      </div>
      {read.length > 0 && (
        <section className={css.scroll} aria-label={ASSESSMENT_WORDS.readerTitle}>
          <table className={chartCss.table}>
            <caption className="visually-hidden">{ASSESSMENT_WORDS.readerTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{ASSESSMENT_WORDS.who}</th>
                <th scope="col">{ASSESSMENT_WORDS.go}</th>
                <th scope="col">{ASSESSMENT_WORDS.watched}</th>
                <th scope="col">{ASSESSMENT_WORDS.dPrime}</th>
                <th scope="col">{ASSESSMENT_WORDS.kappa}</th>
                <th scope="col">{ASSESSMENT_WORDS.graded}</th>
                {parts.map((part) => (
                  <th key={part} scope="col">
                    κ, {PART_LABELS[part].toLowerCase()}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {read.map(({ line, who, attempt, mode }, row) => (
                <tr key={line}>
                  <th scope="row">{who}</th>
                  <td>{attempt}</td>
                  <td>{MODE_LABELS[mode]}</td>
                  {values[row]?.map((value, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                    <td key={column}>{sayNumber(value, column === 0 ? 1 : 2)}</td>
                  ))}
                </tr>
              ))}
              {read.length > 1 && (
                <tr data-own>
                  <th scope="row">{ASSESSMENT_WORDS.mean(read.length)}</th>
                  <td />
                  <td />
                  {values[0]?.map((_, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                    <td key={column}>{sayNumber(meanOf(values.map((each) => each[column])), column === 0 ? 1 : 2)}</td>
                  ))}
                </tr>
              )}
            </tbody>
          </table>
        </section>
      )}
      {hardest.length > 0 && (
        <div className={css.scroll}>
          <table className={chartCss.table}>
            <caption>
              {ASSESSMENT_WORDS.hardest} <span className="soft">{ASSESSMENT_WORDS.hardestNote}</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">{ASSESSMENT_WORDS.part}</th>
                <th scope="col">{ASSESSMENT_WORDS.wasThere}</th>
                <th scope="col">{ASSESSMENT_WORDS.rightOf}</th>
              </tr>
            </thead>
            <tbody>
              {hardest.map(({ clip, part, truth, right, of }) => (
                <tr key={`${clip}-${part}`}>
                  <th scope="row">{ASSESSMENT_WORDS.clipPart(clip, PART_LABELS[part])}</th>
                  <td>{RATING_LABELS[truth]}</td>
                  <td>{ASSESSMENT_WORDS.of(right, of)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
