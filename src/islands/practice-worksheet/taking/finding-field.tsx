import type { ValueProblem } from '#engine/worksheet/read-value.ts';
import { Segmented } from '#islands/case-simulator/ratings/segmented.tsx';
import { unitSuffix } from '#islands/case-simulator/words/format-value.ts';
import type { NamedFinding } from '#islands/case-simulator/words/make-names.ts';
import type { Side } from '#schemas/vocabulary/side.ts';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { describeValueProblem } from './describe-value-problem.ts';

type Props = {
  readonly id: string;
  readonly finding: NamedFinding;
  readonly side: Side;
  readonly written: string;
  readonly write: (value: string) => void;
  readonly problem: ValueProblem | null;
};

/** One thing a test can show, on one side: yes or no, a category, or a number in its unit. */
export function FindingField({ id, finding, side, written, write, problem }: Props) {
  const { say } = useSheet();
  const words = WORKSHEET_WORDS.taking;
  const label = side === 'central' ? '' : say(`case.side.${side}`);
  if (finding.kind === 'boolean')
    return (
      <Segmented
        name={id}
        legend={label || finding.text}
        legendHidden={label === ''}
        options={[
          { value: '', label: words.unseen },
          { value: 'no', label: words.no },
          { value: 'yes', label: words.yes },
        ]}
        chosen={written}
        choose={write}
      />
    );
  if (finding.kind === 'category')
    return (
      <div className="field">
        <label htmlFor={id} className={label === '' ? 'visually-hidden' : undefined}>
          {label || finding.text}
        </label>
        <select id={id} className="select" value={written} onChange={(event) => write(event.target.value)}>
          <option value="">{words.choose}</option>
          {finding.categories.map((category) => (
            <option key={category} value={category}>
              {say(`case.category.${category}`)}
            </option>
          ))}
        </select>
      </div>
    );
  const problemId = `${id}-problem`;
  return (
    <div className="field">
      <label htmlFor={id} className={label === '' ? 'visually-hidden' : undefined}>
        {label || finding.text}
      </label>
      <span className={css.measure}>
        <input
          id={id}
          className={`input ${css.number}`}
          inputMode="decimal"
          value={written}
          onChange={(event) => write(event.target.value)}
          aria-invalid={problem !== null}
          aria-describedby={problem ? problemId : undefined}
        />
        <span>{unitSuffix(finding.unit)}</span>
      </span>
      {problem && (
        <p id={problemId} className={css.problem}>
          {describeValueProblem(problem, finding.unit)}
        </p>
      )}
    </div>
  );
}
