import type { CaseAttemptRecord, CaseRecord } from '#engine/record/learner-record.ts';
import { countWords } from './count-words.ts';
import { formatMoment } from './format-moment.ts';
import css from './progress.module.css';

const describeResult = ({ result }: CaseAttemptRecord): string =>
  result ? `${Math.round(result.total)} of 100, ${result.passed ? 'passed' : 'not passed yet'}` : 'begun';

/** Every run through one case, the first one first: it stays. */
export function Attempts({ record }: { readonly record: CaseRecord }) {
  const latest = record.attempts.at(-1);
  if (!latest) return null;
  return (
    <details className={css.attempts}>
      <summary>
        {describeResult(latest)}
        {record.attempts.length > 1 && ` · ${countWords(record.attempts.length, 'run')}`}
      </summary>
      <ol>
        {record.attempts.map((attempt) => (
          <li key={attempt.id}>
            {formatMoment(attempt.startedAt)}
            {attempt.mode && `, ${attempt.mode}`}: {describeResult(attempt)}
          </li>
        ))}
      </ol>
    </details>
  );
}
