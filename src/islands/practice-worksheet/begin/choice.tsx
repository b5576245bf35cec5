import css from '../practice-worksheet.module.css';

type Props<V extends string> = {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: V | null;
  readonly choose: (value: V) => void;
};

/** One of a few: native radios, one a line where they are long. */
export function Choice<V extends string>({ id, legend, hint, options, chosen, choose }: Props<V>) {
  return (
    <fieldset className={css.choices} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="small soft">
          {hint}
        </p>
      )}
      <div className={css.options}>
        {options.map(({ value, label }) => (
          <label key={value} className={css.check}>
            <input
              type="radio"
              id={`${id}-${value}`}
              name={id}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
