import { useId } from 'react';
import css from './movement-lab.module.css';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly says: string;
  readonly hint?: string | undefined;
  readonly change: (value: number) => void;
};

/** One native slider with its value in words. */
export function Slider({ label, value, min, max, says, hint, change }: Props) {
  const id = useId();
  return (
    <div className={css.slider} data-on={value !== min}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{says}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-valuetext={says}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => change(event.currentTarget.valueAsNumber)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className={css.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
