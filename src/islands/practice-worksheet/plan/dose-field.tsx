import { useId, useState } from 'react';
import css from '../practice-worksheet.module.css';

type Props = {
  readonly label: string;
  /** The exercise, for people who hear the field without seeing where it stands. */
  readonly about: string;
  readonly value: number;
  readonly range: readonly [number, number] | undefined;
  readonly set: (value: number) => void;
};

/** A whole number of a dose. While the field holds none, the last one stays; outside its range it is taken and marked. */
export function DoseField({ label, about, value, range, set }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isOutside = range !== undefined && (value < range[0] || value > range[1]);
  return (
    <p className={css.dose}>
      <label htmlFor={id}>
        <span className="visually-hidden">{about}: </span>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="number"
        inputMode="numeric"
        min={range?.[0] ?? 1}
        max={range?.[1]}
        aria-invalid={isOutside}
        value={typed ?? String(value)}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = Number(event.target.value);
          if (Number.isInteger(number) && number >= 1) set(number);
        }}
        onBlur={() => setTyped(null)}
      />
    </p>
  );
}
