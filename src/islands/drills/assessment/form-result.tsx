import { useEffect, useRef, useState } from 'react';
import type { FormRun } from '#engine/seeing/fold-form-runs.ts';
import { gradeForm } from '#engine/seeing/form-answers.ts';
import { makeFormCode } from '#engine/seeing/form-code.ts';
import chartCss from '../charts/charts.module.css';
import { sayNumber } from '../charts/say-number.ts';
import { MODE_LABELS, PART_LABELS } from '../drill-words.table.ts';
import css from './assessment.module.css';
import { ASSESSMENT_WORDS } from './assessment-words.table.ts';
import { FORM_CLIPS } from './use-form-runs.ts';

type Props = {
  /** Finished goes, the first one first. */
  readonly runs: readonly FormRun[];
  readonly justNow: boolean;
};

/** What the latest go says, part by part, its code, and all goes beside each other. */
export function FormResult({ runs, justNow }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (justNow) heading.current?.focus();
  }, [justNow]);
  const latest = runs.at(-1);
  if (!latest) return null;
  const code = makeFormCode({ form: 'A', attempt: runs.length, mode: latest.mode, ratings: latest.clips.flat() });
  const grades = runs.map((run) => ({ run, result: gradeForm(FORM_CLIPS, run.clips.flat()) }));
  const result = grades.at(-1)?.result;
  if (!result) return null;
  const rows = [
    ...result.byPart.map(({ part, summary }) => ({ label: PART_LABELS[part], summary })),
    { label: ASSESSMENT_WORDS.whole, summary: result.whole },
  ];
  return (
    <section className={css.result} aria-labelledby="form-result">
      <h2 ref={heading} tabIndex={-1} id="form-result" className={css.heading}>
        {ASSESSMENT_WORDS.done(runs.length)}
      </h2>
      <div className={css.scroll}>
        <table className={chartCss.table}>
          <caption className="visually-hidden">{ASSESSMENT_WORDS.done(runs.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{ASSESSMENT_WORDS.part}</th>
              <th scope="col">{ASSESSMENT_WORDS.hits}</th>
              <th scope="col">{ASSESSMENT_WORDS.falseAlarms}</th>
              <th scope="col">{ASSESSMENT_WORDS.dPrime}</th>
              <th scope="col">{ASSESSMENT_WORDS.kappa}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, summary: { counts, sensitivity, agreement } }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{ASSESSMENT_WORDS.of(counts.hits, counts.hits + counts.misses)}</td>
                <td>{ASSESSMENT_WORDS.of(counts.falseAlarms, counts.falseAlarms + counts.correctRejections)}</td>
                <td>{sayNumber(sensitivity?.dPrime, 1)}</td>
                <td>{sayNumber(agreement?.kappa, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={css.code}>
        <h3>{ASSESSMENT_WORDS.codeTitle}</h3>
        <p className={css.characters}>
          <code>{code}</code>
        </p>
        <p className="no-print">
          <button
            type="button"
            className="button"
            onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
          >
            {ASSESSMENT_WORDS.copy}
          </button>{' '}
          <span role="status">{copied ? ASSESSMENT_WORDS.copied : ''}</span>
        </p>
        <p className="small soft">{ASSESSMENT_WORDS.codeNote}</p>
      </div>
      {grades.length > 1 && (
        <div className={css.scroll}>
          <table className={chartCss.table}>
            <caption>{ASSESSMENT_WORDS.earlier}</caption>
            <thead>
              <tr>
                <th scope="col">{ASSESSMENT_WORDS.go}</th>
                <th scope="col">{ASSESSMENT_WORDS.watched}</th>
                <th scope="col">{ASSESSMENT_WORDS.dPrime}</th>
                <th scope="col">{ASSESSMENT_WORDS.kappa}</th>
                <th scope="col">{ASSESSMENT_WORDS.graded}</th>
              </tr>
            </thead>
            <tbody>
              {grades.map(({ run, result: { whole } }, index) => (
                <tr key={run.id}>
                  <th scope="row">{index + 1}</th>
                  <td>{MODE_LABELS[run.mode]}</td>
                  <td>{sayNumber(whole.sensitivity?.dPrime, 1)}</td>
                  <td>{sayNumber(whole.agreement?.kappa, 2)}</td>
                  <td>{sayNumber(whole.graded?.kappa, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
