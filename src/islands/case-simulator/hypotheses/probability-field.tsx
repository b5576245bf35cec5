import { useId } from 'react';
import { useDesk } from '../attempt/desk.ts';
import css from './hypotheses.module.css';

type Props = {
  readonly label: string;
  readonly about: string;
  /** 0–1, or null while nothing is stated. */
  readonly value: number | null;
  readonly change: (value: number) => void;
  readonly disabled: boolean;
};

const STEP_PERCENT = 5;

/** A stated probability: a slider and a number that follow each other. Kept beside the mark, never in it. */
export function ProbabilityField({ label, about, value, change, disabled }: Props) {
  const { say } = useDesk();
  const id = useId();
  const percent = value === null ? null : Math.round(value * 100);
  const set = (text: string) => {
    const number = Number(text);
    if (text !== '' && Number.isFinite(number)) change(Math.min(100, Math.max(0, number)) / 100);
  };
  return (
    <div className={css.probability}>
      <label htmlFor={id} className="label">
        <span className="visually-hidden">{about}: </span>
        {label}
      </label>
      <input
        type="range"
        min={0}
        max={100}
        step={STEP_PERCENT}
        value={percent ?? 50}
        disabled={disabled}
        data-unset={percent === null}
        aria-label={`${about}: ${label}`}
        aria-valuetext={percent === null ? say('case.probability.unset') : say('case.probability.is', { percent })}
        onChange={(event) => set(event.target.value)}
      />
      <span className={css.percent}>
        <input
          id={id}
          className="input"
          type="number"
          min={0}
          max={100}
          step={1}
          inputMode="numeric"
          value={percent ?? ''}
          disabled={disabled}
          onChange={(event) => set(event.target.value)}
        />
        <span aria-hidden="true">%</span>
      </span>
    </div>
  );
}
