import { useId, useState } from 'react';
import { parseDecimal } from '../ratings/parse-decimal.ts';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly set: (value: number) => void;
  readonly disabled: boolean;
};

/** A number that may be negative or have decimals; a comma counts as a decimal point. */
export function SignedField({ label, hint, value, set, disabled }: Props) {
  const id = useId();
  const [text, setText] = useState(value === 0 ? '' : String(value));
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        inputMode="text"
        autoComplete="off"
        size={8}
        value={text}
        disabled={disabled}
        aria-invalid={text !== '' && parseDecimal(text) === null}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          const number = parseDecimal(event.target.value);
          if (number !== null) set(number);
        }}
      />
      {hint && (
        <span id={`${id}-hint`} className="small soft">
          {hint}
        </span>
      )}
    </p>
  );
}
