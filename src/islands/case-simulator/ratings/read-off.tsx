import type { Side } from '#schemas/vocabulary/side.ts';
import { useDesk } from '../attempt/desk.ts';
import { useDraft } from '../attempt/use-draft.ts';
import type { NamedFinding } from '../words/make-names.ts';
import css from './instrument.module.css';
import { parseDecimal } from './parse-decimal.ts';

type Props = {
  readonly id: string;
  readonly finding: NamedFinding;
  readonly side: Side;
  readonly read: number | null;
  readonly disabled: boolean;
};

/** The field for a number read from an instrument; a comma counts as a decimal point. */
export function ReadOff({ id, finding, side, read, disabled }: Props) {
  const { say } = useDesk();
  const { draft, change } = useDraft(read === null ? '' : String(read), (text) => {
    const value = parseDecimal(text);
    return value === null ? null : { type: 'measured', finding: finding.id, side, value };
  });
  return (
    <p className={css.field}>
      <label htmlFor={id} className="label">
        {say('case.instrument.field', { side: say(`case.side.${side}`), unit: finding.unit })}
      </label>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        size={7}
        value={draft}
        disabled={disabled}
        aria-invalid={draft !== '' && parseDecimal(draft) === null}
        onChange={(event) => change(event.target.value)}
      />
    </p>
  );
}
