import { useId, useState } from 'react';
import css from './planning.module.css';

type Props = {
  readonly label: string;
  readonly about: string;
  readonly value: number;
  readonly set: (value: number) => void;
  readonly disabled: boolean;
};

/** A small whole number with its label. While the field is empty the last number stays. */
export function CountField({ label, about, value, set, disabled }: Props) {
  const id = useId();
  const [text, setText] = useState(String(value));
  return (
    <p className={css.count}>
      <label htmlFor={id}>
        <span className="visually-hidden">{about}: </span>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="number"
        min={1}
        max={999}
        inputMode="numeric"
        value={text}
        disabled={disabled}
        onChange={(event) => {
          setText(event.target.value);
          const number = Math.round(Number(event.target.value));
          if (number >= 1) set(number);
        }}
        onBlur={() => setText(String(value))}
      />
    </p>
  );
}
