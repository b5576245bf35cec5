import css from './segmented.module.css';

type Props<V extends string> = {
  /** Name of the radio group; unique on the page. */
  readonly name: string;
  readonly legend: string;
  /** What the legend is about, said to people who hear the group without seeing where it stands. */
  readonly about?: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: V | null;
  readonly choose: (value: V) => void;
  readonly disabled?: boolean;
  /** What the group is about stands beside it already. */
  readonly legendHidden?: boolean;
};

/** A few choices side by side: native radios under a legend. */
export function Segmented<V extends string>({
  name,
  legend,
  options,
  chosen,
  choose,
  disabled = false,
  about,
  legendHidden = false,
}: Props<V>) {
  return (
    <fieldset className={css.group} disabled={disabled}>
      <legend className={legendHidden ? 'visually-hidden' : css.legend}>
        {about && <span className="visually-hidden">{about}: </span>}
        {legend}
      </legend>
      <div className={css.options}>
        {options.map(({ value, label }) => (
          <label key={value} className={css.option}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
