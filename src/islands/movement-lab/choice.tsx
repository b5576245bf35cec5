import { useId } from 'react';
import css from './movement-lab.module.css';

type Props<T extends string> = {
  readonly legend: string;
  readonly options: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (value: T) => void;
};

/** A few radios in a row. */
export function Choice<T extends string>({ legend, options, chosen, choose }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend>{legend}</legend>
      {(Object.entries(options) as [T, string][]).map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
