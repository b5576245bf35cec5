import { useState } from 'react';
import css from './goniometer.module.css';
import { parseDegrees } from './parse-degrees.ts';

type Props = {
  readonly id: string;
  readonly degrees: number | null;
  readonly positive: string;
  readonly negative: string;
  readonly disabled: boolean;
  readonly type: (degrees: number) => void;
};

/** The field for somebody who would rather type the angle. The other direction is a minus sign; a comma is a decimal point. */
export function GoniometerField({ id, degrees, positive, negative, disabled, type }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (degrees === null ? '' : String(degrees));
  const wrong = draft !== null && draft !== '' && draft !== '-' && parseDegrees(draft) === null;
  return (
    <p className={css.field}>
      <label htmlFor={id} className="label">
        Or type the angle, in degrees
      </label>
      <input
        id={id}
        className="input"
        inputMode="text"
        autoComplete="off"
        size={6}
        value={shown}
        disabled={disabled}
        aria-invalid={wrong}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          setDraft(event.target.value);
          const value = parseDegrees(event.target.value);
          if (value !== null) type(value);
        }}
        onBlur={() => setDraft(null)}
      />
      <span id={`${id}-help`} className={css.help}>
        {wrong ? 'A number from −90 to 90, please.' : `${positive} is positive; write a minus for ${negative}`}
      </span>
    </p>
  );
}
